"""A step in a few words: what a room sees."""

from __future__ import annotations

import pytest

from sevenmin.document.reader import read_document
from sevenmin.document.short import on_slide
from sevenmin.rendering.clean import cleaned
from sevenmin.rendering.html import Writer


def short(text: str) -> str:
    document = read_document(text)
    writer = Writer(document, {}, document.call_text, str, notes=None)
    return cleaned("\n".join(writer.html([part]).strip() for part in on_slide(document.blocks)))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("One. **Two is bold.** Three.", "<p>Two is bold.</p>"),
        ("**One.** Two. **Three.**", "<p>One. Three.</p>"),
        ("No. A **bold *and slanted* part** of it. Yes.", "<p>A bold and slanted part of it.</p>"),
        ("**Bold *and slanted*.** More.", "<p>Bold <em>and slanted</em>.</p>"),
        ("Ring **999** or **your lead** now. Wait.", "<p>Ring 999 or your lead now.</p>"),
        ("One is first. Two is not.", "<p>One is first.</p>"),
        ("Is it? Yes.", "<p>Is it?</p>"),
        ("“Said so.” And more.", "<p>“Said so.”</p>"),
        ("No end to it", "<p>No end to it</p>"),
        ("A < B & C are so. More.", "<p>A &lt; B &amp; C are so.</p>"),
        ("We met Dr. Smith, e.g. Twice. More.", "<p>We met Dr. Smith, e.g. Twice.</p>"),
        ("It was **Mrs.** Smith. More.", "<p>It was Mrs. Smith.</p>"),
        ("**Bold** without an end", "<p>Bold without an end</p>"),
        ("!!! note\n    One is in it. Two.", "<p>One is in it.</p>"),
        ('!!! note "**Its title**"\n    One is in it.', "<p>One is in it.</p>"),
    ],
)
def test_bold_sentences_or_else_the_first(text: str, words: str) -> None:
    assert short(text) == words


def test_lists_and_tables_and_images_are_shown_whole() -> None:
    text = "Intro.\n\n- One\n- Two **bold**\n\n![Boxes](b.svg)\n\na | b\n--- | ---\n1 | 2\n"
    found = short(text)
    assert "<li>Two <strong>bold</strong></li>" in found
    assert '<img alt="Boxes" src="b.svg">' in found
    assert "<td>1</td>" in found
    assert "Intro" not in found


BOXES = '<img alt="Boxes" src="b.svg">'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("![Boxes](b.svg)\n\nOne. Two.", f"<p>One.</p>\n{BOXES}"),
        ("![Boxes](b.svg) One. Two.", f"<p>One.</p>\n{BOXES}"),
        ("![Boxes](b.svg) One. **Two.**", f"{BOXES}\n<p>Two.</p>"),
        ("One. **Two ![Boxes](b.svg).** Three.", f"{BOXES}\n<p>Two .</p>"),
        ("**![Boxes](b.svg)**\n\nOne. Two.", f"<p>One.</p>\n{BOXES}"),
        ("![Boxes](b.svg)", BOXES),
        ("![Boxes](b.svg)\n\n- One\n", f"{BOXES}\n<ul>\n<li>One</li>\n</ul>"),
    ],
)
def test_a_picture_comes_with_words(text: str, words: str) -> None:
    assert short(text) == words


def test_what_stands_in_an_admonition_counts() -> None:
    assert short("Text.\n\n!!! note\n    **Deep.** More.\n") == "<p>Deep.</p>"


def test_the_authors_own_words_win() -> None:
    assert short("**Bold.**\n\n!!! slide\n    Own.\n") == "<p>Own.</p>"


def test_a_step_without_words_gives_none() -> None:
    assert short("") == "<p></p>"
