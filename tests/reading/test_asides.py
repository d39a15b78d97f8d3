"""Words for slides and notes for facilitators are found wherever Markdown makes admonitions."""

from __future__ import annotations

import pytest

from sevenmin.reading.asides import Aside
from sevenmin.reading.outline import Outline, outline


def asides(text: str) -> tuple[Aside, ...]:
    return outline(text).asides


@pytest.mark.parametrize(
    "line",
    [
        "!!! facilitator",
        "!!! Facilitator",
        "!!!facilitator",
        '!!! facilitator "For you"',
        "!!! note facilitator",
        "??? facilitator",
        "???+ facilitator",
        "!!!\tfacilitator\t",
    ],
)
def test_every_way_to_write_one_is_found(line: str) -> None:
    (found,) = asides(f"## One\n\n{line}\n    Words.\n\nMore.\n")
    assert (found.kind, found.spot, found.end) == ("facilitator", (2, 1), 5)
    assert "Words." in found.text
    assert "More." not in found.text


@pytest.mark.parametrize(
    "text",
    [
        "!!! note\n    Words.",
        '!!! note "facilitator"\n    Words.',
        "```\n!!! facilitator\n    Words.\n```",
        "A facilitator!!! facilitator",
        "!!! facilitators\n    Words.",
    ],
)
def test_what_is_none_is_none(text: str) -> None:
    assert asides(text) == ()


def test_one_ends_where_the_text_comes_back_to_the_margin() -> None:
    (first, second) = asides(
        "!!! slide\n    One.\n\n    - Two\n\n!!! facilitator\n\tThree.\nNot this.\n"
    )
    assert (first.kind, first.end) == ("slide", 5)
    assert (second.kind, second.end) == ("facilitator", 7)


def test_one_in_a_list_is_told_apart() -> None:
    (found,) = asides("- One\n\n    !!! slide\n        Words.\n\n- Two\n")
    assert found.nested
    assert found.end == 5


def test_the_words_of_the_page_are_without_them() -> None:
    seen: Outline = outline("## One\n\nA b c.\n\n!!! facilitator\n    D e.\n\nF.\n")
    assert seen.words(1, None) == 4
    assert not any("D e" in line for line in seen.lines)


def test_links_and_images_in_them_are_looked_at() -> None:
    seen = outline("!!! slide\n    ![Two boxes](boxes.svg) [a link](next.md)\n")
    assert [image.source for image in seen.images] == ["boxes.svg"]
    assert len(seen.links) == 1
