"""What the slides of a brief cost the network: all that their page loads, reveal.js included."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.site.html import links, read_page
from tests.site.test_question_bytes import sent

BUDGET = 150_000

OUR_BUDGET = 52_000
"""Without reveal.js: our heaviest deck takes 51,400 bytes now, and may grow a little."""

IMPORTED = r"""\b(?:from|import)\s*\(?\s*["'](\.[^"']+\.js)["']"""
BY_STYLES = r"""(?:url\(|@import\s)\s*["']?(?!data:|#)([^"')\s]+)"""


def decks(site: Path) -> list[Path]:
    found = sorted(site.glob("briefs/*/present/index.html"))
    assert found
    return found


def loaded(page: Path) -> set[Path]:
    """The page, what its tags load, and all that this loads in its turn."""
    found: set[Path] = set()
    waiting = [page]
    while waiting:
        file = waiting.pop()
        if file not in found:
            found.add(file)
            waiting += [(file.parent / address).resolve() for address in asked_for(file)]
    return found


def asked_for(file: Path) -> Iterator[str]:
    """The addresses that a file needs at once or when a key is pressed, but not its links."""
    if file.suffix == ".html":
        tags = [one for one in read_page(file).all() if one.name != "a"]
        values = (one.attributes.get(name, "") for one in tags for name in ("href", "src"))
        yield from (value for value in values if value and not value.startswith("#"))
    elif file.suffix in (".js", ".css"):
        pattern = IMPORTED if file.suffix == ".js" else BY_STYLES
        yield from re.findall(pattern, file.read_text(encoding="utf-8"))


def table(site: Path, files: set[Path]) -> str:
    sizes = sorted(((sent(file), file.relative_to(site)) for file in files), reverse=True)
    return "\n".join(f"{size:>7,} {name}" for size, name in sizes)


@pytest.fixture(scope="module")
def site(our_site: Path) -> Path:
    return our_site.resolve()


class TestAll:
    def test_a_deck_is_light(self, site: Path) -> None:
        for page in decks(site):
            files = loaded(page)
            total = sum(map(sent, files))
            assert total <= BUDGET, f"{total:,} bytes:\n{table(site, files)}"

    def test_our_own_part_is_small(self, site: Path) -> None:
        for page in decks(site):
            files = {file for file in loaded(page) if site / "assets/reveal" not in file.parents}
            total = sum(map(sent, files))
            assert total <= OUR_BUDGET, f"{total:,} bytes:\n{table(site, files)}"


class TestCounting:
    """Nothing that is loaded is forgotten."""

    def test_reveal_styles_and_every_script_of_the_deck_are_counted(self, site: Path) -> None:
        counted = {file.relative_to(site).as_posix() for file in loaded(decks(site)[0])}
        styles = {"assets/reveal/reveal.css", "assets/sevenmin.css", "assets/faces/deck.css"}
        assert counted > {"assets/reveal/reveal.js", "assets/element.js", *styles}
        ours = {
            file.relative_to(site).as_posix() for file in site.glob("assets/faces/deck/**/*.js")
        }
        assert counted > ours

    def test_all_that_is_counted_is_of_this_site(self, site: Path) -> None:
        for page in decks(site):
            for file in loaded(page):
                assert file.is_file(), file
                assert site in file.parents, file

    def test_a_link_is_not_loaded(self, site: Path) -> None:
        page = decks(site)[0]
        assert "../" in links(read_page(page))
        assert page.parent.parent not in loaded(page)
