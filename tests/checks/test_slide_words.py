"""The check reads Markdown, and the slide is made of HTML: both see the same words."""

from __future__ import annotations

import pytest
from markdown import markdown

from sevenmin.checks._slide_words import slide_words, with_code
from sevenmin.reading.opaque import without_code
from sevenmin.reading.outline import count_words
from sevenmin.views.short import short_tree
from sevenmin.views.shown import ShownStep

EXTENSIONS = ["admonition", "def_list", "tables"]
EXTENSIONS += ["pymdownx.details", "pymdownx.superfences", "pymdownx.tabbed"]

TEXTS = {
    "fenced code": "Before it.\n\n```text\none two\n\n**three** four\n```\n\nAfter it.\n",
    "code in curves": "Before it.\n\n~~~\none two\n~~~\n",
    "indented code": "Before it.\n\n    one two\n\n        three\n\nAfter it.\n",
    "code in a list": "- One\n\n    ```text\n    two\n    ```\n\n    three\n\nAfter it.\n",
    "indented code in a list": "- One\n\n    Two.\n\n        three four\n\nAfter it.\n",
    "code in a note": "!!! note\n    Text.\n\n    ```text\n    one two\n    ```\n\n    And so.\n",
    "indented code in a note": "!!! note\n    Text.\n\n        one two\n\n    And so.\n",
    "a note": '!!! note "**Its title**"\n    One. **Two** three.\n\n    Four.\n\nFive.\n',
    "a note in folds": "??? note\n    One.\n\n    !!! tip\n        **Two.** Three.\n\nNo.\n",
    "a list in a note": "!!! note\n    - One\n\n        Two\n\n    Three.\n",
    "tabs": '=== "A"\n\n    **One.** Two.\n\n=== "B"\n\n    Three.\n',
    "a definition": "Term\n\n:   One two.\n\n    Three.\n\nFour.\n",
    "a title before a name": "We met **Dr. Smith** today. Then **No. 5** rang. Then none.\n",
    "a picture among bold words": "![One. Two](a.svg) **Three** four. Five.\n",
    "nothing but a picture": "![One](a.svg)\n\nTwo three. Four.\n",
    "the first sentence of a note": "!!! note\n    Two e.g. Three. Four.\n",
    "the first sentence": "One `code` two. Three.\n\nFour.\n",
    "bold words without an end": "**One** two\n\nThree.\n",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_slides_words_are_counted_as_they_are_shown(text: str) -> None:
    html = markdown(text, extensions=EXTENSIONS)
    step = ShownStep(1, "one", "One", html, html, "", "")
    lines = with_code(without_code(text).split("\n"), text.split("\n"))
    words = count_words(short_tree(step).text())
    assert words > 0
    assert slide_words(lines) == words
