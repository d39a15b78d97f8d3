"""Whatever an author's file has become, the check tells of it and never breaks."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

import pytest

from sevenmin.checks import excusing_drafts, problems_of
from sevenmin.model.library import load
from tests.checks.project import BRIEF, QUIZ, SETTINGS, SOUND, sound_project

FEATURES = """
A [link](other.md), an ![image](map.png) and `code` in <b>HTML</b>. <!-- A note -->

- {{ quiz("pressing-pause") }}

    {{ reflection("One?") }}

``` yaml
key: ${{ value }}
```

[by name][here] ![map]

[here]: other.md
[map]: map.png
"""
BITS = [
    *("---", ":", "{{", "}}", "{%", "#", "##", "####", "[", "](", ")", "![", "<", "-->", "<!--"),
    *(">", "`", "```", "~~~", "|", "&a", "*a", "!a", "?", "@", "%", "'", '"', "\\", "- ", "=", ","),
    *("\n", "\n\n", "\r\n", "\t", " ", "    ", "\0", "\x07", "\x85", "\u2028", "\ufeff", "é", "😀"),
    *("quiz()", "{{ quiz() }}", "{#", "http://[x", "x" * 300, "null", "true", "1e999", "{[]: 1}"),
]


@pytest.mark.parametrize("path", [BRIEF, QUIZ, SETTINGS])
def test_three_hundred_spoilt_files(path: str, tmp_path: Path) -> None:
    root = sound_project(tmp_path)
    text = (SOUND / path).read_text(encoding="utf-8") + (FEATURES if path == BRIEF else "")
    random = Random(path)
    for number in range(300):
        spoilt = text
        for _ in range(random.randint(1, 6)):
            spoilt = random.choice(WAYS)(spoilt, random)
        (root / path).write_text(spoilt, encoding="utf-8", newline="")
        try:
            library = load(root)
            problems = excusing_drafts(problems_of(library), library)
        except Exception as error:
            pytest.fail(f"{number}: {error!r} for:\n{spoilt}")
        lines = len(re.split("\r\n|\r|\n", spoilt))
        told = [problem.place for problem in problems if problem.place.path == path]
        assert all(1 <= place.line <= lines and place.column >= 1 for place in told), spoilt


def without_line(text: str, random: Random) -> str:
    lines = text.split("\n")
    lines.pop(random.randrange(len(lines)))
    return "\n".join(lines) or "x"


def with_line_again(text: str, random: Random) -> str:
    lines = text.split("\n")
    lines.insert(random.randrange(len(lines)), random.choice(lines))
    return "\n".join(lines)


def without_characters(text: str, random: Random) -> str:
    start = random.randrange(len(text))
    return text[:start] + text[start + random.randint(1, 5) :] or "x"


def with_bit(text: str, random: Random) -> str:
    at = random.randrange(len(text))
    return text[:at] + random.choice(BITS) + text[at:]


def with_end_of_line(text: str, random: Random) -> str:
    lines = text.split("\n")
    at = random.randrange(len(lines))
    lines[at] += f" {random.choice(BITS)}"
    return "\n".join(lines)


WAYS = [without_line, with_line_again, without_characters, with_bit, with_end_of_line]
