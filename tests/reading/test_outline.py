"""What stands where in a text."""

from __future__ import annotations

import pytest

from sevenmin.reading.links import links_and_images
from sevenmin.reading.outline import count_words, outline
from sevenmin.reading.spot import Spot

HEADINGS = [
    ("## One", (2, "One", (0, 1), False)),
    ("text\n### One ##\ntext", (3, "One", (1, 1), False)),
    ("## One {#its-id}", (2, "One", (0, 1), False)),
    ("## One {: .wide }", (2, "One", (0, 1), False)),
    ("## The `make site` step", (2, "The `make site` step", (0, 1), False)),
    ("##One", (2, "One", (0, 1), False)),
    ("  ## One", (2, "One", (0, 3), False)),
    ("- a\n\n    ## One", (2, "One", (2, 5), True)),
    ("- a\n\n\t## One", (2, "One", (2, 2), True)),
    ("> ## One", (2, "One", (0, 3), True)),
    ("One\n---", (2, "One", (0, 1), False)),
    ("One\n=", (1, "One", (0, 1), False)),
    ("# A\nOne\n---", (2, "One", (1, 1), False)),
]


@pytest.mark.parametrize(("text", "heading"), HEADINGS)
def test_headings(text: str, heading: tuple[object, ...]) -> None:
    assert tuple(outline(text).headings[-1])[:4] == heading


@pytest.mark.parametrize(
    "text",
    [
        "text # no heading",
        "  #hashtag",
        "\\## One",
        "One\nTwo\n---",
        "One\n\n---",
        "a | b\n--- | ---",
        "```\n## One\n```",
        "`\n## One`",
    ],
)
def test_no_headings(text: str) -> None:
    assert outline(text).headings == ()


LINKS = [
    ("a [b](c.md)", [("c.md", (0, 3))]),
    ("[b](<c d.md>)", [("c d.md", (0, 1))]),
    ("[b](c d.md 'Title')", [("c d.md", (0, 1))]),
    ("[b]( c.md )", [("c.md", (0, 1))]),
    ("[b](c(d).md)", [("c(d).md", (0, 1))]),
    ("[b [c] d](e.md)", [("e.md", (0, 1))]),
    ("[b\nc](d.md) [e](f.md)", [("d.md", (0, 1)), ("f.md", (1, 10))]),
    ("[b](a.md) [c](a.md)", [("a.md", (0, 1)), ("a.md", (0, 11))]),
    ("[b]()", [("", (0, 1))]),
    ("[b][c]\n\n[c]: d.md 'Title'", [("d.md", (2, 1))]),
    ("[b](javascript:alert(1))", [("javascript:alert(1)", (0, 1))]),
    ("\\[b](c.md)", []),
    ("b](c.md)", []),
    ("[b\n\nc](d.md)", []),
    ("`[b](c.md)`", []),
    ("<!-- [b](c.md) -->", []),
]


@pytest.mark.parametrize(("text", "links"), LINKS)
def test_links(text: str, links: list[tuple[str, tuple[int, int]]]) -> None:
    assert list(outline(text).links) == links
    assert outline(text).images == ()


IMAGES = [
    ("![b](c.png)", [("c.png", "b", (0, 1))]),
    ("a\n![ ](c.png)", [("c.png", "", (1, 1))]),
    ("![b c][d]\n\n[D]: e.png", [("e.png", "b c", (0, 1))]),
    ("![b]\n\n[b]: e.png", [("e.png", "b", (0, 1))]),
    ("![b][c]", []),
]


@pytest.mark.parametrize(("text", "images"), IMAGES)
def test_images(text: str, images: list[tuple[str, str, tuple[int, int]]]) -> None:
    assert outline(text).images == tuple(images)
    assert outline(text).links == ()


def test_an_image_in_a_link_is_both() -> None:
    links, images = links_and_images("[![a](b.png)](c.md)")
    assert [link.target for link in links] == ["c.md"]
    assert images == [("b.png", "a", Spot(0, 2))]


def test_tags_with_their_attributes() -> None:
    text = "a <b>c</b>\n<IMG src=x /> `<i>` 1 < 2 <a@b.c> <https://d.e> <3 <?php ?>"
    assert outline(text).tags == (
        ("b", "", (0, 3), False),
        ("b", "", (0, 7), True),
        ("img", " src=x /", (1, 1), False),
        ("?", "php ?", (1, 52), False),
    )


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", 0),
        ("One, two – three.", 3),
        ("It's a well-known 1,281 words' e.g.", 6),
        ("- a\n- b\n\n1. c", 4),
        ("[two words](a-long-address.md) and <b>one</b>", 4),
        ("| a | b |\n| --- | --- |\n| c | d |", 4),
        ("Ünïcödé wörds 语言", 3),
    ],
)
def test_words(text: str, number: int) -> None:
    assert count_words(text) == number


def test_words_between_lines() -> None:
    seen = outline("## One\n\ntwo `three` four\n\n```\nfive\n```\n\n## Six\n\nseven")
    assert (seen.words(1, 8), seen.words(9, None)) == (3, 1)
