"""The handout in a browser: one page of paper, nothing lost, nothing too small to read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BytesIO
from itertools import cycle, islice
from pathlib import Path
from unicodedata import normalize

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.conftest import Open, site_of
from tests.browser.test_every_page import LOOKS, wrong
from tests.conftest import brief_text, served
from tests.site.extreme import SENTENCES

NINE_POINTS = 12
"""In pixels of a style sheet."""

SMALL = """(least) => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const { parentElement: parent, data } = texts.currentNode;
    const size = parseFloat(getComputedStyle(parent).fontSize);
    if (data.trim() && parent.checkVisibility() && size < least) found.push([data.trim(), size]);
  }
  return found;
}"""

KINDS = ("text", "list", "short lines", "table", "code", "quotation", "mixed")
LENGTHS = (200, 400, 500, 600, 700, 900, 1200, 1600)


def written(words: int, kind: str) -> str:
    """A step of about so many words."""
    said = list(islice(cycle(SENTENCES), max(1, words // 14)))
    if kind == "text":
        return "\n\n".join(" ".join(said[n : n + 3]) for n in range(0, len(said), 3))
    if kind == "list":
        return "\n".join(f"- {one}" for one in said)
    if kind == "short lines":
        return "\n".join(f"{n}. {' '.join(one.split()[:4])}" for n, one in enumerate(said * 3, 1))
    if kind == "table":
        rows = (f"| {one[:20]} | {one[:35]} | {one[-12:]} |" for one in said)
        return "\n".join(["| Who | What | When |", "|---|---|---|", *rows])
    if kind == "code":
        return "\n".join(["In code:", "", "```", *(one[:50] for one in said), "```"])
    return "\n\n".join(f"> {one}" for one in said)


def brief_of(words: int, kind: str) -> str:
    kinds = KINDS[:-1] if kind == "mixed" else (kind,)
    shares = (0.8, 1.3, 0.6, 1.1, 1.4, 0.9, 0.9)
    steps = [
        f"## What there is to say {n}\n\n{written(int(words / 7 * share), of_kind)}"
        for n, (share, of_kind) in enumerate(zip(shares, cycle(kinds), strict=False), 1)
    ]
    asked = json.dumps(SENTENCES[5:9], ensure_ascii=False)
    return brief_text("\n\n".join(steps), title=f"{words} words, {kind}", reflection=asked)


def write_lengths(project: Path) -> None:
    for words in LENGTHS:
        for kind in KINDS:
            path = project / f"briefs/{kind.replace(' ', '-')}-{words}.md"
            path.write_text(brief_of(words, kind), encoding="utf-8")


@pytest.fixture(scope="module")
def lengths(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site whose briefs are of many lengths and kinds."""
    with served(site_of(tmp_path_factory.mktemp("lengths"), write_lengths)) as address:
        yield address


@pytest.fixture
def page(open_page: Open, our_address: str) -> Page:
    return open_page(f"{our_address}briefs/pressing-pause/handout/")


def ours(site: Path) -> list[str]:
    listed = json.loads((site / "briefs.json").read_text(encoding="utf-8"))["briefs"]
    return [brief["slug"] for brief in listed]


def printed(page: Page) -> PdfReader:
    return PdfReader(BytesIO(page.pdf(prefer_css_page_size=True)))


def squeezed(words: str) -> str:
    """Letters and digits alone: a PDF breaks lines where a page does not, and joins letters."""
    return "".join(filter(str.isalnum, normalize("NFKC", words)))


def test_each_of_our_briefs_is_one_page_with_every_word(
    our_site: Path, our_address: str, open_page: Open
) -> None:
    page = open_page(our_address)
    page.emulate_media(media="print")
    for slug in ours(our_site):
        page.goto(f"{our_address}briefs/{slug}/")
        steps = page.locator(".sm-step :is(h2, p:not(.sm-step__label), li)")
        words = [squeezed(text) for text in steps.all_text_contents()]
        page.goto(f"{our_address}briefs/{slug}/handout/")
        pdf = printed(page)
        assert len(pdf.pages) == 1, slug
        on_paper = squeezed(pdf.pages[0].extract_text())
        assert [text for text in words if text not in on_paper] == [], slug
        assert page.evaluate(SMALL, NINE_POINTS) == [], slug


@pytest.mark.parametrize("kind", KINDS)
def test_a_brief_of_any_length_is_one_page(lengths: str, open_page: Open, kind: str) -> None:
    page = open_page(lengths)
    page.emulate_media(media="print")
    for words in LENGTHS:
        page.goto(f"{lengths}briefs/{kind.replace(' ', '-')}-{words}/handout/")
        assert len(printed(page).pages) == 1, words
        assert page.evaluate(SMALL, NINE_POINTS) == [], words


def test_a_sheet_that_is_too_long_would_be_found(page: Page) -> None:
    page.locator(".ho-box p").first.evaluate("(one) => one.append('words '.repeat(400))")
    assert len(printed(page).pages) == 2


def test_boxes_are_read_in_their_order(page: Page) -> None:
    headings = page.locator(".ho-sheet :is(h1, h2)").all_text_contents()
    assert headings[0].startswith("Pressing pause")
    assert [heading.strip()[0] for heading in headings[1:8]] == list("1234567")
    assert headings[8:10] == ["Think about your own work", "As a team"]
    boxes = [box.bounding_box() for box in page.locator(".ho-box").all()]
    places = [(box["x"], box["y"]) for box in boxes if box]
    assert places == sorted(places)
    assert len({x for x, _ in places}) == 2


def test_only_the_sheet_is_printed(page: Page) -> None:
    words = printed(page).pages[0].extract_text()
    for word in ("Back to the brief", "All briefs", "Privacy", "Keep my answers"):
        assert word not in words
    for word in ("Example Safeguarding Partnership", "Review by", "briefs.example/briefs/pressing"):
        assert word in words


def test_its_button_prints(page: Page) -> None:
    page.evaluate("window.print = () => { window.printed = true; }")
    page.get_by_role("button", name="Print").click()
    assert page.evaluate("window.printed")


def test_it_can_be_read_and_printed_where_no_script_runs(open_page: Open, our_address: str) -> None:
    page = open_page(f"{our_address}briefs/pressing-pause/handout/", java_script_enabled=False)
    expect(page.get_by_role("button", name="Print")).to_be_hidden()
    expect(page.get_by_text("use your browser’s own command")).to_be_visible()
    expect(page.get_by_role("link", name="Back to the brief")).to_be_visible()
    assert len(printed(page).pages) == 1


def test_on_a_screen_it_is_a_sheet_of_paper_and_on_a_telephone_a_column(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    sheet = page.locator(".ho-sheet")
    box = sheet.bounding_box()
    assert box
    assert box["height"] / box["width"] == pytest.approx(297 / 210, rel=0.02)
    page.set_viewport_size({"width": 320, "height": 800})
    edges = page.locator(".ho-box").evaluate_all(
        "boxes => boxes.map((box) => box.getBoundingClientRect().left)"
    )
    assert len(set(edges)) == 1


def test_dark_on_a_screen_it_is_white_on_paper(open_page: Open, our_address: str) -> None:
    page = open_page(f"{our_address}briefs/pressing-pause/handout/", color_scheme="dark")
    sheet = page.locator(".ho-sheet")
    expect(sheet).to_have_css("background-color", "rgb(20, 33, 40)")
    page.emulate_media(media="print")
    expect(sheet).to_have_css("background-color", "rgb(255, 255, 255)")
    expect(sheet.locator(".ho-box p").first).to_have_css("color", "rgb(0, 0, 0)")


@pytest.mark.parametrize("look", LOOKS)
def test_no_sheet_has_a_fault(lengths: str, open_page: Open, look: str) -> None:
    page = open_page(lengths)
    found = []
    for slug in ("mixed-500", "mixed-1600"):
        page.goto(f"{lengths}briefs/{slug}/handout/")
        found += wrong(page, look)
    assert found == []
