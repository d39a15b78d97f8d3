"""The page for addresses at which there is none; it is shown at any depth."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from tests.site.html import Page, links, read_page
from tests.site.sample import SITE
from tests.site.test_links import asked_for


def addresses(page: Page) -> list[str]:
    return [found for found in asked_for(page) if not found.startswith("#")]


@pytest.fixture(scope="module")
def page(sample: Path) -> Page:
    return read_page(sample / "404.html")


def test_its_addresses_begin_where_the_site_lies(page: Page) -> None:
    beginning = urlsplit(SITE["site_url"]).path
    assert len(addresses(page)) > 10
    assert [found for found in addresses(page) if not found.startswith(beginning)] == []


def test_without_a_site_address_they_begin_at_the_root_of_the_host(empty: Path) -> None:
    found = addresses(read_page(empty / "404.html"))
    assert [one for one in found if not one.startswith("/") or one.startswith("//")] == []


def test_it_says_what_happened_and_leads_on(page: Page) -> None:
    assert page.one("h1").text == "Page not found"
    assert page.title == "Page not found – Kurze Lehren"
    there = [urlsplit(urljoin(SITE["site_url"], link)).path for link in links(page.main)]
    assert there == ["/learning/briefs/", "/learning/"]
    assert "Nordlicht Verbund" in page.main.text
