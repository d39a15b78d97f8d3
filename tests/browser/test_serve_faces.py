"""`mkdocs serve` shows each face of a draft as its author edits it, and makes none for paper."""

from __future__ import annotations

from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.serving import Serving
from tests.browser.speaking import ready
from tests.site.papers import PAPERS


def test_a_draft_has_every_face(site: Serving, open_page: Open) -> None:
    page = open_page(f"{site.address}briefs/draft/")
    expect(page.get_by_role("link", name="Plain text")).to_have_attribute("href", "index.txt")
    page.get_by_role("link", name="Present", exact=True).click()
    expect(ready(page).get_by_role("heading", level=1)).to_contain_text("A draft")
    for face in ("handout", "facilitate", "record"):
        page.goto(f"{site.address}briefs/draft/{face}/")
        expect(page.get_by_role("heading", level=1)).to_contain_text("A draft")


def test_its_plain_text_is_there(site: Serving) -> None:
    with urlopen(f"{site.address}briefs/draft/index.txt") as answer:
        assert answer.read().decode("utf-8-sig").startswith("A draft\r\n")


@pytest.mark.parametrize("path", PAPERS)
def test_nothing_is_made_for_paper_or_offered(site: Serving, open_page: Open, path: str) -> None:
    made = path.format("first")
    page = open_page(f"{site.address}briefs/first/{made.partition('/')[0]}/")
    assert page.locator(f'a[href$="{made.rpartition("/")[2]}"]').count() == 0
    with pytest.raises(HTTPError, match="404"):
        urlopen(f"{site.address}briefs/first/{made}").close()


def test_an_edited_brief_is_in_its_faces(site: Serving, open_page: Open) -> None:
    page = open_page(f"{site.address}briefs/draft/")
    note = "!!! facilitator\n    Bring paper.\n\n## Step 2"
    site.replace("briefs/draft.md", "## Step 2", note)
    site.replace("briefs/draft.md", "title: A draft", "title: A better draft")
    expect(page.get_by_role("heading", level=1)).to_have_text("A better draft")
    assert page.get_by_text("Bring paper.").count() == 0
    page.goto(f"{site.address}briefs/draft/facilitate/")
    expect(page.get_by_text("Bring paper.").first).to_be_visible()
    expect(page).to_have_title("For facilitators: A better draft – Seven minute briefs")
