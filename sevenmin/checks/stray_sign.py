"""A sign that other devices show as a box, or not at all, comes from another program's file.

Word copies its bullets and ticks as signs that only its own fonts know; other programs leave
invisible ones behind, turn words around, or hide text. A handout with a sign that only one font
knows has mostly no PDF. This is advice, for briefs, quizzes and settings. Signs that join letters,
part words, or lead the direction of writing are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.checks._written import Sign, in_brief, in_quizzes, in_tree, references, signs
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.signs import HIDDEN_LETTERS, is_private, shows_nothing

RULE = Rule("stray-sign", __doc__)

_HIDDEN = f"{chr(HIDDEN_LETTERS[0])}-{chr(HIDDEN_LETTERS[-1])}"
_STRAY = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202d\u202e\ufeff\ufffd\ue000-\uf8ff"
    rf"\U000f0000-\U0010ffff]|(?<![\U0001f3f4{_HIDDEN}])[{_HIDDEN}]"
)
_CANDIDATE = re.compile(
    rf"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202d\u202e\ufeff\ufffd\ue000-\uf8ff"
    rf"\U000f0000-\U0010ffff{_HIDDEN}&]"
)
"""Hardly any text has one, and to look for a single class is three times as fast."""

_SYMBOLS = range(0xF020, 0xF100)
"""Where Word keeps the signs of its fonts Symbol and Wingdings."""

_BULLETS = (0xF0B7, 0xF0A7, 0xF0D8, 0xF076)

_PICTURES = {
    0xF0FC: "✓",
    0xF0FB: "✗",
    0xF0FE: "☑",
    0xF0A8: "☐",
    0xF06F: "☐",
    0xF0E0: "→",
    0xF0AE: "→",
    0xF0DF: "←",
    0xF04A: "☺",
}
"""What some of them show."""

_MARK = re.compile(r"[-*+]|\d+[.)]")
_BOX = ", which others see as a box"


def check(library: Library) -> Iterator[Problem]:
    yield from _told(signs(in_tree(library.settings_tree), _stray))
    for brief in library.briefs:
        yield from _told(signs(in_brief(brief), _stray))
    for quiz in in_quizzes(library, _STRAY):
        yield from _told(signs(quiz, _stray))


def _stray(text: str) -> Iterator[tuple[int, str]]:
    if not _CANDIDATE.search(text):
        return
    for match in _STRAY.finditer(text):
        yield match.start(), match[0]
    for offset, sign in references(text):
        if _STRAY.match(sign):
            yield offset, sign


def _told(found: list[Sign]) -> Iterator[Problem]:
    for sign in found:
        what, fix = _said(sign)
        often = f" It stands {sign.times} times in this file." if sign.times > 1 else ""
        message = f"U+{ord(sign.sign):04X} is {what}.{often}"
        yield RULE.advise(sign.place, message, fix)


def _said(found: Sign) -> tuple[str, str]:
    """What it is, and what to do."""
    code, before = ord(found.sign), _before(found)
    if code in _BULLETS or (is_private(found.sign) and not before):
        can_be_list = "\n" in found.text and not _MARK.fullmatch(before)
        fix = "Begin the line with “- ”." if can_be_list else "Delete it."
        return f"a bullet copied from Word{_BOX}", fix
    if is_private(found.sign):
        whose = "of Word's own fonts" if code in _SYMBOLS else "that only one font knows"
        fix = f"Type “{_PICTURES[code]}”." if code in _PICTURES else "Say it in words."
        return f"a sign {whose}{_BOX}", fix
    if found.sign in "\u202d\u202e":
        return "an invisible sign that turns the words behind it around", "Delete it."
    if code in HIDDEN_LETTERS:
        return "the first sign of invisible text", "Type the line anew."
    if shows_nothing(found.sign):
        return "an invisible sign, left by another program", "Delete it."
    return "what is left of a sign that was lost when the file was saved", "Type the sign again."


def _before(found: Sign) -> str:
    """What stands before it in its line."""
    return found.text[: found.offset].rpartition("\n")[2].strip(" \t>")
