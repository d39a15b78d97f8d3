"""What is not for readers is taken out of a step's HTML, however deep it stands."""

from __future__ import annotations

from markdown import markdown

from sevenmin.views.asides import apart

EXTENSIONS = ["admonition", "pymdownx.details", "pymdownx.superfences"]


def made(text: str) -> str:
    return markdown(text, extensions=EXTENSIONS)


def test_a_step_comes_apart_in_three() -> None:
    found = apart(
        made("First.\n\n!!! slide\n    **Big.**\n\n!!! facilitator\n    Alone.\n\nLast.\n")
    )
    assert found.html.split() == ["<p>First.</p>", "<p>Last.</p>"]
    assert found.slide == "<p><strong>Big.</strong></p>"
    assert found.notes == "<p>Alone.</p>"


def test_a_title_is_not_a_part_of_the_words() -> None:
    assert "For you" not in apart(made('!!! facilitator "For you"\n    Alone.\n')).notes


def test_it_goes_from_within_a_list_and_with_what_stands_in_it() -> None:
    inner = "    !!! facilitator\n        Alone.\n\n        !!! note\n            Inner.\n"
    found = apart(made(f"- One\n\n{inner}\n- Two\n"))
    assert "Alone" not in found.html
    assert "Inner" not in found.html
    assert "Two" in found.html
    assert "Inner" in found.notes


def test_details_are_taken_too() -> None:
    found = apart(made('??? facilitator "Open me"\n    Alone.\n\nLast.\n'))
    assert found.html == "<p>Last.</p>"
    assert found.notes == "<p>Alone.</p>"


def test_two_notes_stand_one_after_the_other() -> None:
    found = apart(made("!!! facilitator\n    One.\n\nText.\n\n!!! facilitator\n    Two.\n"))
    assert found.notes == "<p>One.</p>\n<p>Two.</p>"


def test_other_admonitions_stay() -> None:
    html = made("!!! note\n    Words.\n\n!!! warning slides\n    Words.\n")
    assert apart(html).html == html
