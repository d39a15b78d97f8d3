"""Every link and every file that a page asks for is there, and so is every part of a page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from tests.site.html import Element, Page, read_page
from tests.site.projects import pages
from tests.site.sample import SITE

ADDRESSES = ("href", "src", "poster", "data")
REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls")


def asked_for(page: Page) -> Iterator[str]:
    for element in page.all():
        yield from (element.attributes[name] for name in ADDRESSES if name in element.attributes)


def missing(site: Path, root: str) -> Iterator[str]:
    """Each internal address of each page that leads to nothing; `root` is where the site lies."""
    for path in pages(site):
        here = root + path.relative_to(site).as_posix().removesuffix("index.html")
        for address in asked_for(read_page(path)):
            target = urljoin(here, address)
            if urlsplit(target).scheme in ("http", "https") and not is_there(site, root, target):
                yield f"{here}: {address}"


def is_there(site: Path, root: str, target: str) -> bool:
    """Other hosts are taken at their word."""
    address = urlsplit(target)
    if address.netloc != urlsplit(root).netloc:
        return True
    beginning = urlsplit(root).path
    inside = unquote(address.path).removeprefix(beginning)
    file = site / inside / "index.html" if address.path.endswith("/") else site / inside
    if not address.path.startswith(beginning) or not file.is_file():
        return False
    return not address.fragment or unquote(address.fragment) in read_page(file).ids


def test_every_address_of_the_sample_is_there(sample: Path) -> None:
    assert list(missing(sample, SITE["site_url"])) == []


def test_every_address_of_our_own_site_is_there(our_site: Path) -> None:
    assert list(missing(our_site, "http://localhost/")) == []


def test_every_address_of_an_empty_site_is_there(empty: Path) -> None:
    assert list(missing(empty, "http://localhost/")) == []


@pytest.mark.parametrize("wrong", ["../nowhere/", "#nothing", "../briefs/#nothing", "a.png"])
def test_a_broken_link_would_be_found(sample: Path, tmp_path: Path, wrong: str) -> None:
    (tmp_path / "briefs").mkdir()
    for name in ("briefs", "about"):
        (tmp_path / name).mkdir(exist_ok=True)
        text = f'<p id="here"><a href="{wrong}">There</a><a href="#here">Here</a></p>'
        (tmp_path / name / "index.html").write_text(text, encoding="utf-8")
    assert {line.split(": ")[1] for line in missing(tmp_path, "http://localhost/")} == {wrong}


def test_no_id_stands_twice_and_every_reference_is_there(sample: Path) -> None:
    for path in pages(sample):
        page = read_page(path)
        assert len(page.ids) == len(set(page.ids)), path
        assert {word for element in page.all() for word in referred(element)} <= set(page.ids), path


def referred(element: Element) -> list[str]:
    return [
        word
        for name in REFERENCES
        if name in element.attributes
        for word in element.attributes[name].split()
    ]
