"""A site asks nothing of another host, and tells nothing of the machine that built it."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.conftest import ROOT
from tests.site.html import Element, links, read_page
from tests.site.projects import contents, pages
from tests.site.sample import SITE

LINKED = {
    "git.example",
    "library.example",
    "mcmw.abilitynet.org.uk",
    "www.equalityadvisoryservice.com",
    "www.equalityni.org",
    "www.w3.org",
}
"""Hosts to which somebody may go by a link: of sources, editing and the statement."""

OWN = urlsplit(SITE["site_url"]).netloc

NAMED = {"www.w3.org", "www.sitemaps.org", "example.com", "fontawesome.com", OWN}
"""Names of XML, licences in comments, and the example by which Pagefind's script takes apart
addresses."""


def asked_for(element: Element) -> Iterator[str]:
    """Every value that names a host, except where a link leads."""
    for name, value in element.attributes.items():
        if re.match(r"\s*(https?:)?//", value) and (element.name, name) != ("a", "href"):
            yield value


def test_no_page_asks_for_anything_of_another_host(sample: Path) -> None:
    for path in pages(sample):
        page = read_page(path)
        found = {value for element in page.all() for value in asked_for(element)}
        assert {urlsplit(value).netloc for value in found} <= {OWN}, path
        assert {element.name for element in page.all() if [*asked_for(element)]} <= {"link"}
        for link in page.all("link"):
            own = link.attributes["rel"] == "canonical"
            assert own or not urlsplit(link.attributes["href"]).netloc, path


def test_links_lead_only_where_somebody_said(sample: Path) -> None:
    found = {urlsplit(link).netloc for path in pages(sample) for link in links(read_page(path))}
    assert found - {""} == LINKED


def test_a_link_to_another_site_does_not_tell_from_where(sample: Path) -> None:
    page = read_page(sample / "briefs/b-wells/index.html")
    source = page.one("a", href="https://library.example/wells")
    assert source.attributes["rel"] == "noreferrer"


def test_no_script_or_style_names_another_host(sample: Path) -> None:
    for path, raw in contents(sample).items():
        if path.endswith((".js", ".css", ".svg", ".xml", ".json")):
            text = raw.decode()
            assert set(re.findall(r"https?://([a-z0-9.-]+)", text)) <= NAMED, path
            assert not re.search(r"""url\(["']?(https?:)?//|@import|import\(["']http""", text), path


def test_no_style_sheet_asks_for_what_is_not_there(sample: Path) -> None:
    for path in sample.rglob("*.css"):
        for target in re.findall(r"""url\(["']?([^"')]+)""", path.read_text(encoding="utf-8")):
            assert target.startswith("data:") or (path.parent / target).is_file(), target


@pytest.mark.parametrize("place", ["project", "repository", "home"])
def test_no_file_has_a_path_of_the_machine(sample_project: Path, sample: Path, place: str) -> None:
    places = {"project": sample_project.parent, "repository": ROOT, "home": Path.home()}
    named = f"{places[place]}/".encode()
    for path, raw in contents(sample).items():
        unpacked = gzip.decompress(raw) if raw.startswith(b"\x1f\x8b") else raw
        assert named not in unpacked, path
