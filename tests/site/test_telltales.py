"""No page that is built says what a program says to itself, and headings are in order on each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.site.html import Element, Page, read_page
from tests.site.projects import pages
from tests.telltales import is_titled, level_faults, telltales

CODE = {"script", "style", "code", "pre"}
HEARD = ("alt", "aria-label", "content", "placeholder", "title")


@pytest.fixture(scope="module", params=["sample", "empty"])
def every(request: pytest.FixtureRequest) -> dict[str, Page]:
    site: Path = request.getfixturevalue(request.param)
    return {path.relative_to(site).as_posix(): read_page(path) for path in pages(site)}


def texts(element: Element) -> Iterator[str]:
    """What is read or heard of it, each text by itself; what is code may say anything."""
    for part in element.inside:
        if isinstance(part, str):
            yield part
        elif part.name not in CODE:
            yield from (part.attributes[name] for name in HEARD if name in part.attributes)
            yield from texts(part)


def headings(page: Page) -> list[Element]:
    return [found for found in page.all() if found.name in ("h1", "h2", "h3", "h4", "h5", "h6")]


def test_nothing_is_said_that_a_program_says_to_itself(every: dict[str, Page]) -> None:
    found = {address: telltales(texts(page)) for address, page in every.items()}
    assert {address: said for address, said in found.items() if said} == {}


def test_headings_are_in_order(every: dict[str, Page]) -> None:
    levels = {path: [int(one.name[1]) for one in headings(page)] for path, page in every.items()}
    faults = {path: level_faults(found) for path, found in levels.items()}
    assert {path: found for path, found in faults.items() if found} == {}


def test_the_first_heading_is_the_title(every: dict[str, Page]) -> None:
    """The home page alone has its site's name for a title."""
    first = {path: (page.title, headings(page)[0].text) for path, page in every.items()}
    assert len(first.pop("index.html")[0]) > 0
    assert {path: said for path, said in first.items() if not is_titled(*said)} == {}


@pytest.mark.parametrize(
    "said",
    ["<Macro 'title'>", "None", "[object Object]", "{{ x }}", "a &amp; b", "NaN days"],
)
def test_a_telltale_is_seen(said: str) -> None:
    assert telltales(["Some words.", said]) == [said]


@pytest.mark.parametrize("levels", [[2, 1], [1, 3], [1, 2, 1], []])
def test_headings_out_of_order_are_seen(levels: list[int]) -> None:
    assert level_faults(levels)
    assert level_faults([1, 2, 3, 2, 3, 4, 2]) == []
