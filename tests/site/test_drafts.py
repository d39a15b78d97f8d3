"""Nothing of a draft is anywhere in a built site."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest

from tests.conftest import brief_text
from tests.site.html import read_page
from tests.site.papers import PAPERS, said
from tests.site.projects import built, contents, write
from tests.site.sample import ANSWERS
from tests.site.search_index import unpacked

WORDS = (
    *("zqdrafttitlezq", "zqdraftsummaryzq", "zqdraftslugzq", "zqdraftownerzq", "zqdraftbodyzq"),
    *("zqdraftheadingzq", "zqdraftaltzq", "zqdraftimagezq", "zqdraftreferencezq"),
    *("zqdraftreflectionzq", "zqdraftsourcezq", "zqdraftpublisherzq", "zqdraftquizzq"),
    *("zqdraftquiztitlezq", "zqdraftquizpromptzq", "zqhiddentopiczq", "zqhiddentopictitlezq"),
    *(word.replace("zq", "zqdraftquiz", 1) for word in ANSWERS),
    *("zqhiddenserieszq", "zqhiddenseriestitlezq", "zqhiddensummaryzq"),
    *("zqhiddenoriginzq", "zqunusedtopiczq"),
)


@pytest.fixture(scope="module")
def everything(sample: Path) -> dict[str, bytes]:
    """Every file of the site with its path in front, unpacked where it is packed."""
    return {
        path: f"{path}\n".encode() + readable(sample / path, raw)
        for path, raw in contents(sample).items()
    }


def readable(path: Path, raw: bytes) -> bytes:
    if "pagefind" in path.suffix or path.suffix.startswith(".pf_"):
        return unpacked(path).lower()
    if path.suffix in (".pdf", ".docx"):
        return said(path.name, raw).lower().encode()
    return (gzip.decompress(raw) if path.suffix == ".gz" else raw).lower()


@pytest.mark.parametrize("word", WORDS)
def test_a_word_of_a_draft_is_nowhere(
    sample_project: Path, everything: dict[str, bytes], word: str
) -> None:
    assert is_written(sample_project, word), "Nothing is proved by a word that was never planted."
    assert [path for path, raw in everything.items() if word.encode() in raw] == []


def is_written(project: Path, word: str) -> bool:
    files = [*project.glob("briefs/**/*"), *project.glob("quizzes/*"), project / "mkdocs.yml"]
    texts = [f"{path} {path.read_text(encoding='utf-8')}" for path in files if path.is_file()]
    return any(word in text.lower() for text in texts)


def test_words_of_published_briefs_are_found_in_this_way(everything: dict[str, bytes]) -> None:
    kinds = {Path(path).suffix for path, raw in everything.items() if b"zqtitlezq" in raw}
    wanted = {".html", ".json", ".pf_fragment", ".pf_index", ".txt"}
    assert kinds == wanted | {Path(path).suffix for path in PAPERS}


def test_every_planted_word_of_the_draft_is_in_the_list(sample_project: Path) -> None:
    draft = (sample_project / "briefs/zqdraftslugzq.md").read_text(encoding="utf-8")
    quiz = (sample_project / "quizzes/zqdraftquizzq.yml").read_text(encoding="utf-8")
    planted = set(re.findall(r"\bzq[a-z]+zq\b", f"{draft}{quiz}".lower()))
    assert planted <= set(WORDS)


def test_a_draft_in_the_middle_of_a_series_is_not_missed(new_project: Path) -> None:
    for number in range(1, 5):
        status = "draft" if number == 3 else "published"
        keys = {"series": "learning-from-a-case-review", "part": str(number), "status": status}
        write(new_project, f"briefs/part-{number}.md", brief_text(title=f"Part {number}", **keys))
    page = read_page(built(new_project) / "briefs/part-4/index.html")
    said = re.search(r"part (\d) of (\d)", page.one(class_="sm-kicker").text)
    assert said
    assert said[1] <= said[2]


def test_the_parts_of_a_series_are_counted_without_its_drafts(sample: Path) -> None:
    page = (sample / "briefs/a-part-two/index.html").read_text(encoding="utf-8")
    assert "part 2 of 3" in page
