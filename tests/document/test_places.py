"""Each part of a document is found where its author typed it."""

from __future__ import annotations

import pytest

from sevenmin.document.blocks import Aside, Code, Heading, List, Note, Quotation, Tab, Table
from sevenmin.document.inlines import Abbreviation, Call, FootnoteMark, Link, Picture, Strong
from sevenmin.document.part import Part
from sevenmin.document.reader import read_document

CASES: list[tuple[str, type[Part], tuple[int, int]]] = [
    ("Words.\n\n## One", Heading, (2, 1)),
    ("  ## One", Heading, (0, 3)),
    ("Look for:\n- a", List, (1, 1)),
    ("- a\n    - b [c](d.md)", Link, (1, 9)),
    ("é 😀 **b**", Strong, (0, 5)),
    ("> é\n> > **b**", Strong, (1, 5)),
    ("> a\n\n> b", Quotation, (0, 1)),
    ("a\n| b |\n|---|\n| ![c](d.png) |", Picture, (3, 3)),
    ("a\n| b |\n|---|", Table, (1, 1)),
    ("!!! facilitator\n    é **b**", Strong, (1, 7)),
    ("!!! facilitator\n    a", Aside, (0, 1)),
    ("- a\n\n    !!! facilitator\n        b", Aside, (2, 5)),
    ("> - !!! slide\n>       b", Aside, (0, 5)),
    ("Words. !!! slide\n    **b**", Strong, (1, 5)),
    ('!!! note "A **b**"\n    c', Strong, (0, 13)),
    ("!!! note\n\tc [d](e.md)", Link, (1, 4)),
    ("!!! note\n  c [d](e.md)", Link, (1, 5)),
    ("!!! note\n    !!! tip\n        [d](e.md)", Link, (2, 9)),
    ("- a\n\n    !!! note\n\n        b", Note, (2, 5)),
    ('=== "A"\n\n    b\n\n=== "B"\n    c', Tab, (0, 1)),
    ("a {{ quiz() }} **b**", Strong, (0, 16)),
    ("a {{ quiz() }} b", Call, (0, 3)),
    ("{{ reflection(\n'a') }}\n\n**b**", Strong, (3, 1)),
    ("![a](b c.png) **d**", Strong, (0, 15)),
    ("See https://a.example/b.", Link, (0, 5)),
    ("A SWO\n\n*[SWO]: One", Abbreviation, (0, 3)),
    ("A[^1]\n\n[^1]: b", FootnoteMark, (0, 2)),
    ("\u200b- a\n- \u00a0**b**", Strong, (1, 4)),
    ("Words\n\n    code", Code, (2, 5)),
    ("a \\* **b**", Strong, (0, 6)),
    ("a &amp; **b**", Strong, (0, 9)),
]


@pytest.mark.parametrize(("text", "kind", "place"), CASES)
def test_the_first_part_of_a_kind(text: str, kind: type[Part], place: tuple[int, int]) -> None:
    document = read_document(text)
    assert document.spot(document.every(kind)[0]) == place


def test_windows_line_ends_and_front_matter_do_not_matter_here() -> None:
    """They are gone, and counted, before a text is read."""
    document = read_document("a\n\n**b**\n")
    assert document.spot(document.every(Strong)[0]) == (2, 1)


def test_a_part_as_it_was_typed() -> None:
    document = read_document("a [b {{ quiz() }}](c d.md) e")
    assert document.source(document.every(Link)[0]) == "[b {{ quiz() }}](c d.md)"
