"""What questions cost a reader: few bytes, on no page but theirs, and nothing stands inline."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest

from benchmarks.gzip_server import LEVEL
from tests.site.html import Page, read_page
from tests.site.projects import pages

BUDGET = 15_000

WITH_THEIR_LOOK = ("facilitate", "record")
"""Faces of a brief that have fields or answers look as questions do; their scripts they leave."""

REFUSED = {
    "runs text as a script": r"\beval\s*\(|\bFunction\s*\(|set(?:Timeout|Interval)\(\s*[\"'`]",
    "reads text as HTML": r"(?:inner|outer|Adjacent)HTML|document\.write|ContextualFragment",
    "writes a style or a handler into an attribute": r"setAttribute\(\s*[\"'`](?:style|on)",
    "has an address that is a script": r"javascript:",
}


def for_questions(site: Path) -> list[Path]:
    """Every script and style that is there for questions."""
    return [site / "assets/questions.css", *sorted((site / "assets/questions").rglob("*.*"))]


def ours(site: Path) -> list[Path]:
    """Scripts and styles that are neither Material's nor Pagefind's nor reveal.js itself."""
    found = (path for kind in ("js", "css") for path in (site / "assets").rglob(f"*.{kind}"))
    theirs = {site / "assets/stylesheets", site / "assets/reveal"}
    return sorted(path for path in found if not theirs & set(path.parents))


def sent(path: Path) -> int:
    """Its bytes as a web host sends it: gzipped by itself, at the level that hosts use."""
    return len(gzip.compress(path.read_bytes(), LEVEL))


def asks(page: Page) -> bool:
    """Whether there is a question that a reader can answer; a slide only shows it to a room."""
    return any("data-question" in found.attributes for found in page.all(class_="sm-question"))


def wants(page: Page) -> list[str]:
    """The addresses that its tags ask for."""
    tags = [*page.all("link"), *page.all("script")]
    return [tag.attributes.get("href") or tag.attributes.get("src", "") for tag in tags]


def test_all_that_questions_need_is_small(sample: Path) -> None:
    sizes = {path.relative_to(sample).as_posix(): sent(path) for path in for_questions(sample)}
    table = "\n".join(f"{size:>6} {name}" for name, size in sizes.items())
    total = sum(sizes.values())
    assert total <= BUDGET, f"{total:,} bytes are more than {BUDGET:,}:\n{table}"


def test_what_is_for_questions_is_found(sample: Path) -> None:
    names = {path.relative_to(sample / "assets").as_posix() for path in for_questions(sample)}
    assert names > {"questions.css", "questions/block.js", "questions/single_choice/question.js"}
    assert set(for_questions(sample)) < set(ours(sample))


def test_only_pages_with_questions_ask_for_them(sample: Path) -> None:
    read = {path: read_page(path) for path in pages(sample)}
    asking = [path for path, page in read.items() if asks(page)]
    wanting = [path for path, page in read.items() if "assets/questions" in " ".join(wants(page))]
    assert asking == [path for path in wanting if path.parent.name not in WITH_THEIR_LOOK]
    assert sample / "briefs/b-wells/index.html" in asking
    assert sample / "briefs/f-part-one/index.html" not in asking
    for path in sorted(set(wanting) - set(asking)):
        assert not [one for one in wants(read[path]) if "questions/" in one or "brief.js" in one]


@pytest.mark.parametrize("what", REFUSED)
def test_no_script_of_ours(sample: Path, what: str) -> None:
    scripts = [path for path in ours(sample) if path.suffix == ".js"]
    assert scripts
    found = {path.name: re.findall(REFUSED[what], path.read_text("utf-8")) for path in scripts}
    assert {name: parts for name, parts in found.items() if parts} == {}


def test_no_page_has_anything_inline(sample: Path) -> None:
    for path in pages(sample):
        assert inline(read_page(path)) == [], path


def inline(page: Page) -> list[str]:
    """Scripts and styles that stand in the page itself."""
    parts = [f"<{tag.name}>" for tag in [*page.all("script"), *page.all("style")] if tag.inside]
    named = [(name, value) for element in page.all() for name, value in element.attributes.items()]
    held = [name for name, _ in named if name == "style" or name.startswith("on")]
    return parts + held + [value for _, value in named if value.startswith("javascript:")]
