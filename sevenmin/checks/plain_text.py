"""Texts in front matter and quizzes are plain: Markdown, HTML and comments are shown as typed.

The same goes for most texts in the settings. Only those that this manual calls Markdown may have
`**bold**`, `[links](…)` and the like. Curly quotation marks around a whole text are shown, too:
YAML knows straight ones only. Words that somebody says, such as a choice, may have them. This is
advice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from pydantic import BaseModel

from sevenmin.checks._parts import ANSWERS, parts
from sevenmin.model.front_matter import FrontMatter
from sevenmin.model.library import Library
from sevenmin.model.quiz import QuizFields
from sevenmin.model.settings import Settings
from sevenmin.model.words import kind_at
from sevenmin.problems import Problem, Rule
from sevenmin.reading.tree import Tree, Where
from sevenmin.wording import quoted

RULE = Rule("plain-text", __doc__)


class _Mark(NamedTuple):
    """Signs that mean something elsewhere: what they are, and what to do instead."""

    name: str
    sign: str
    """What is in every text with such a mark."""
    pattern: re.Pattern[str]
    fix: str


_WITHOUT = "Leave the marks out."
_STRAIGHT = 'Leave them out, or use straight ones, "like this".'
_MARKS = (
    _Mark(
        "a comment",
        "<",
        re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL),
        "Delete it, or write it behind “# ” in a line of its own.",
    ),
    _Mark("HTML", "<", re.compile(r"</?[a-zA-Z][^<>]*>"), "Leave it out."),
    _Mark("HTML", "&", re.compile(r"&(?:[a-zA-Z]\w*|#\w+);"), "Type the sign that it stands for."),
    _Mark(
        "a Markdown link or picture",
        "]",
        re.compile(r"!?\[[^\[\]]+\](?:\([^()]*\)|\[[^\[\]]*\])"),
        "Write words only, and put links and pictures into the brief.",
    ),
    _Mark(
        "Markdown",
        "*",
        re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])[^*]*[^\s*]\1|(?<!\*)(\*\*)(?=[^\s*])[^*]*\2"),
        _WITHOUT,
    ),
    _Mark("Markdown", "_", re.compile(r"(?<!\S)(_{1,3})(?=[^\s_])[^_]*[^\s_]\1(?!\w)"), _WITHOUT),
    _Mark("Markdown", "~", re.compile(r"~~(?=[^\s~])[^~]+~~"), _WITHOUT),
    _Mark("Markdown", "`", re.compile(r"(`+)[^`]+\1"), _WITHOUT),
    _Mark("a Markdown heading", "#", re.compile(r"^#{1,6} .*", re.MULTILINE), _WITHOUT),
    _Mark("a Markdown quotation", ">", re.compile(r"^> .*", re.MULTILINE), _WITHOUT),
    _Mark(
        "a Markdown list",
        "\n",
        re.compile(r"^[ \t]*[-*+] .*", re.MULTILINE),
        "Write sentences: all lines are shown as one paragraph.",
    ),
    _Mark(
        "a macro",
        "{",
        re.compile(r"\{\{.*?\}\}", re.DOTALL),
        "Put it into the text of the brief.",
    ),
)
_SIGNS = (*"*]<&`~{#>+“‘„", "\n- ", "\n_", " _")
"""One of these is in every text with a mark. A single sign is found fifty times as fast as two."""

_CURLY = re.compile(r"“[^“”]*”|‘[^‘]*’|„[^„“”]*[“”]", re.DOTALL)
_SAID = ANSWERS | {"consequence", "model"}
"""Keys of what somebody may say aloud."""


def check(library: Library) -> Iterator[Problem]:
    yield from _shown(library.settings_tree, Settings)
    for brief in library.briefs:
        if _is_suspect(text for _, text in brief.tree.texts()):
            yield from _shown(brief.tree, FrontMatter)
    for quiz, found in groupby(parts(library), key=lambda part: part.quiz):
        if _is_suspect(text for part in found for text in part.texts):
            yield from _shown(quiz.tree, QuizFields)


def _is_suspect(texts: Iterable[str]) -> bool:
    joined = "\n".join(("", *texts))
    return any(sign in joined for sign in _SIGNS)


def _shown(tree: Tree, model: type[BaseModel]) -> Iterator[Problem]:
    sound = ((where, text) for where, text in tree.texts() if where not in tree.refused)
    for where, text in sound:
        if (found := list(_marks_in(text))) and kind_at(model, where) == "plain":
            for name, words, fix in found:
                message = f"This is {name} in plain text, and shown as typed: {quoted(words)}."
                yield RULE.advise(tree.place_of(words, *where), message, fix)
        elif _is_wrapped(where, text) and kind_at(model, where) == "plain":
            message = f"Readers see the curly quotation marks around {quoted(text.strip()[1:-1])}."
            yield RULE.advise(tree.place(*where), message, _STRAIGHT)


def _marks_in(text: str) -> Iterator[tuple[str, str, str]]:
    """What each kind of mark is, its first one, and what to do."""
    for mark in _MARKS:
        if mark.sign in text and (found := mark.pattern.search(text)):
            yield mark.name, found[0].strip(), mark.fix


def _is_wrapped(where: Where, text: str) -> bool:
    """Whether curly marks were meant for YAML, and are not those of what somebody says."""
    if not _CURLY.fullmatch(text.strip()):
        return False
    key = next((part for part in reversed(where) if isinstance(part, str)), "")
    return key not in _SAID or ": " in text or " #" in text
