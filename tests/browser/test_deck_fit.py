"""Nothing overflows: every slide of every brief, in the windows that a room has, and enlarged."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Open
from tests.browser.deck import BRIEFS, SIZES, current, deck, go, ready, slides, viewport
from tests.conftest import served
from tests.site.extreme import PUBLISHED

# What sticks out of a slide, or lies below its edge: the slide itself, or any part of it.
CUT = """slide => {
  const box = slide.getBoundingClientRect();
  const out = [...slide.querySelectorAll(".dk-fit, .dk-fit *")].filter(part => {
    const own = part.getBoundingClientRect();
    if (!own.width || part.closest("svg svg *, .sm-hidden")) return false;
    const below = own.bottom > box.bottom + 1 && slide.scrollHeight <= slide.clientHeight;
    return own.right > box.right + 1 || own.left < box.left - 1 || below;
  });
  const sides = slide.scrollWidth > slide.clientWidth;
  return [...(sides ? ["wider"] : []), ...out.map(part => part.outerHTML.slice(0, 90))];
}"""
SCROLLS = "slide => slide.scrollHeight > slide.clientHeight"
SIZE = "slide => parseFloat(getComputedStyle(slide).fontSize)"
SEEN = f"slide => [({CUT})(slide), ({SCROLLS})(slide), ({SIZE})(slide)]"
ENLARGED = (320, 256)
"""A window of 1280 × 1024 at 400 %."""

# From the back of a room one still reads what is a fortieth as high as the picture.
LEAST = 40
LEAST_OF_ANSWERS = 48
"""With all its reasons an answer is long, and they are said aloud as well."""


@pytest.fixture(scope="module")
def hard(extremes: Path) -> Iterator[str]:
    """Briefs that are hard to show, on a server."""
    with served(extremes) as address:
        yield address


def walk(page: Page) -> Iterator[str]:
    """Each slide, as it is turned to."""
    for name in slides(page):
        expect(current(page)).to_have_id(name)
        yield name
        page.keyboard.press("PageDown")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("slug", BRIEFS)
def test_every_slide_of_our_briefs_fits(
    open_page: Open, our_address: str, slug: str, size: str
) -> None:
    page = ready(open_page(deck(our_address, slug), **viewport(SIZES[size])))
    for name in walk(page):
        cut, scrolls, type_size = current(page).evaluate(SEEN)
        assert not scrolls, name
        assert cut == [], name
        least = LEAST_OF_ANSWERS if name.endswith("--answer") else LEAST
        assert type_size >= SIZES[size][1] / least, name


@pytest.mark.parametrize("size", ["4:3", "projector"])
@pytest.mark.parametrize("slug", PUBLISHED)
def test_slides_that_are_too_full_scroll_and_nothing_is_cut(
    open_page: Open, hard: str, slug: str, size: str
) -> None:
    page = ready(open_page(deck(hard, slug), **viewport(SIZES[size])))
    for name in walk(page):
        cut, scrolls, type_size = current(page).evaluate(SEEN)
        assert cut == [], name
        assert type_size >= 16, name
        if scrolls:
            expect(current(page)).to_have_attribute("tabindex", "0")


def test_enlarged_four_times_each_slide_is_read_to_its_end(
    open_page: Open, our_address: str
) -> None:
    page = ready(open_page(deck(our_address), **viewport(ENLARGED)))
    for name in walk(page):
        slide = current(page)
        assert slide.evaluate(CUT) == [], name
        assert slide.evaluate(SIZE) == 16, name
        end = slide.evaluate("""slide => {
          slide.scrollTop = slide.scrollHeight;
          const last = slide.querySelector(".dk-fit").getBoundingClientRect();
          return slide.getBoundingClientRect().bottom - last.bottom;
        }""")
        assert end >= 0, name


def test_keys_scroll_a_long_slide_and_other_keys_turn_it(open_page: Open, our_address: str) -> None:
    page = ready(open_page(deck(our_address, at="step--2"), **viewport(ENLARGED)))
    top = "slide => slide.scrollTop"
    page.keyboard.press("ArrowDown")
    expect(current(page)).to_have_id("step--2")
    down = current(page).evaluate(top)
    assert down > 0
    page.keyboard.press("ArrowUp")
    assert current(page).evaluate(top) < down
    page.keyboard.press("PageDown")
    expect(current(page)).to_have_id("step--3")


def test_words_take_the_largest_size_that_fits(open_page: Open, our_address: str) -> None:
    page = ready(open_page(deck(our_address), **viewport(SIZES["laptop"])))
    lowered = 0
    for name in walk(page):
        size = current(page).evaluate("slide => slide.style.getPropertyValue('--dk-size')")
        if not size:
            continue
        lowered += 1
        larger = f"slide => slide.style.setProperty('--dk-size', '{float(size[:-2]) + 1}px')"
        current(page).evaluate(larger)
        assert current(page).evaluate(SCROLLS), f"{name} had room for larger words"
    assert lowered > 3


def test_few_words_look_alike_and_stand_in_the_middle(open_page: Open, our_address: str) -> None:
    page = ready(open_page(deck(our_address), **viewport(SIZES["4:3"])))
    few = page.locator(".dk-words--few")
    assert few.count() >= 3
    looks = few.evaluate_all("""all => all.flatMap(one => [...one.querySelectorAll("p, strong")])
      .map(part => getComputedStyle(part)).map(look => look.fontFamily + look.fontWeight)""")
    assert len(set(looks)) == 1
    slide = go(page, few.first.evaluate("one => one.closest('section').id"))
    words, box = slide.locator(".dk-words--few").bounding_box(), slide.bounding_box()
    assert words
    assert box
    assert words["y"] + words["height"] / 2 == pytest.approx(box["y"] + box["height"] / 2, rel=0.2)
    assert page.locator(".dk-words:has(li, table).dk-words--few").count() == 0


def test_a_short_answer_is_about_as_large_as_a_step_and_in_the_middle(
    open_page: Open, our_address: str
) -> None:
    page = ready(open_page(deck(our_address), **viewport(SIZES["projector"])))
    size = go(page, "step--2").evaluate(SIZE)
    answers = "[data-kind=answer]:has(.sm-solution__choices > :last-child:nth-child(2))"
    slide = go(page, page.locator(answers).first.get_attribute("id") or "")
    assert slide.locator(".dk-fit").evaluate(SIZE) > 0.85 * size
    asked, why = (
        slide.locator(".dk-asked").bounding_box(),
        slide.locator(".dk-answer").bounding_box(),
    )
    box = slide.bounding_box()
    assert asked
    assert why
    assert box
    middle = (asked["y"] + why["y"] + why["height"]) / 2
    assert middle == pytest.approx(box["y"] + box["height"] / 2, rel=0.15)


def test_where_there_is_help_is_read_first_and_from_afar(open_page: Open, our_address: str) -> None:
    page = ready(open_page(deck(our_address, at="next"), **viewport(SIZES["4:3"])))
    for words in current(page).locator(".dk-notices p").all():
        assert words.evaluate(SIZE) >= 22
    notices, record = (
        current(page).locator(part).bounding_box() for part in (".dk-notices", ".dk-onward")
    )
    assert notices
    assert record
    assert notices["y"] + notices["height"] <= record["y"]


def test_another_window_is_another_size(open_page: Open, our_address: str) -> None:
    page = ready(open_page(deck(our_address, at="step--2"), **viewport(SIZES["projector"])))
    large = current(page).evaluate(SIZE)
    for width, height in ((700, 360), (1024, 768)):
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_function(f"!({SCROLLS})(document.querySelector('section.present'))")
        assert current(page).evaluate(CUT) == []
        assert current(page).evaluate(SIZE) < large
    page.set_viewport_size({"width": 1920, "height": 1080})
    page.wait_for_function(f"({SIZE})(document.querySelector('section.present')) === {large}")


def test_an_image_that_comes_late_finds_its_room(open_page: Open, hard: str) -> None:
    page = open_page(deck(hard, "five-steps"), **viewport(SIZES["4:3"]))
    waiting: list[Route] = []

    def hold(route: Route) -> None:
        waiting.append(route)

    page.route("**/*.png", hold)
    page.goto(deck(hard, "pictures"), wait_until="domcontentloaded")
    ready(page)
    go(page, "step--3")
    before = current(page).evaluate(SIZE)
    for route in waiting:
        route.continue_()
    page.wait_for_function("[...document.images].every(one => one.complete)")
    assert not current(page).evaluate(SCROLLS)
    assert current(page).evaluate(CUT) == []
    assert current(page).evaluate(SIZE) <= before


def test_slides_lie_above_bar_and_clock(open_page: Open, our_address: str) -> None:
    page = ready(open_page(deck(our_address), **viewport(SIZES["4:3"])))
    slide, bar, strip = (
        page.locator(name).bounding_box()
        for name in ("section.present", "[data-bar]", "[data-clock]")
    )
    assert slide
    assert bar
    assert strip
    assert slide["y"] + slide["height"] <= bar["y"]
    assert bar["y"] + bar["height"] <= strip["y"]
    assert strip["y"] + strip["height"] <= 768
