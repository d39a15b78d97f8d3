"""What Markdown brings to a brief, in a browser: columns, footnotes, links, nothing that runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser import axe
from tests.browser.conftest import Open
from tests.conftest import STEPS, brief_text, served, site_of
from tests.site.projects import write

TEXT = """
| Left | Middle | Right |
| :--- | :----: | ----: |
| a    | b      | c     |

Somebody said so[^one], and others[^two] at https://example.org/report.

[^one]: On page 12.

[^two]: In March.

> [!WARNING]
> Call **999**.

See [step 3](#step-3), [the other](other.md#step-2) and ![a box](a box.svg).

!!! facilitator
    Zqnotezq.
"""
BOX = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>\n"


def write_text(project: Path) -> None:
    write(project, "briefs/a box.svg", BOX)
    write(project, "briefs/text.md", brief_text(STEPS + TEXT))
    write(project, "briefs/other.md", brief_text(STEPS, title="The other"))


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(site_of(tmp_path_factory.mktemp("text"), write_text)) as address:
        yield address


@pytest.fixture
def brief(address: str) -> str:
    return f"{address}briefs/text/"


def test_columns_are_set_as_their_author_says(open_page: Open, brief: str) -> None:
    page = open_page(brief)
    for name, side in (("Left", "left"), ("Middle", "center"), ("Right", "right")):
        cell = page.get_by_role("columnheader", name=name)
        expect(cell).to_have_css("text-align", side)


def test_a_footnote_leads_there_and_back_by_the_keyboard(open_page: Open, brief: str) -> None:
    page = open_page(brief)
    page.locator("#mark--2 a").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{brief}#footnote--2")
    expect(page.locator("#footnote--2")).to_be_in_viewport()
    back = page.get_by_role("link", name="Back to the text of note 2")
    back.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{brief}#mark--2")


def test_links_and_pictures_lead_where_they_should(open_page: Open, brief: str) -> None:
    page = open_page(brief)
    page.get_by_role("link", name="the other").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The other")
    page.go_back()
    shown = page.get_by_role("img", name="a box")
    shown.scroll_into_view_if_needed()
    assert shown.evaluate("image => image.decode().then(() => image.naturalWidth > 0)")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_can_be_used_by_everybody(open_page: Open, brief: str, scheme: str) -> None:
    assert axe.faults(open_page(brief, color_scheme=scheme)) == []


def test_the_handout_has_footnotes_without_ways_back(open_page: Open, brief: str) -> None:
    page = open_page(f"{brief}handout/")
    expect(page.get_by_text("On page 12.")).to_be_visible()
    expect(page.locator(".sm-back")).to_have_count(0)
