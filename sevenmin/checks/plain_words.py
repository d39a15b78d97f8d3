"""Words that have a plainer one, such as “utilise” for “use”, stand between reader and meaning.

This is advice, for quizzes and for a brief's title, summary, reflection and text, from a list of
our own; the idea comes from “Words to avoid” in the GOV.UK style guide. Specialist terms are not on
it. What stands in quotation marks, in a quotation (`>`) or in code is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from sevenmin.checks._parts import Part, parts
from sevenmin.checks._plainer import PLAINER
from sevenmin.document.hushed import hushed
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Place, Problem, Rule
from sevenmin.reading.spot import spot_at
from sevenmin.reading.tree import Where
from sevenmin.wording import quoted

RULE = Rule("plain-words", __doc__)

_SENTENCES = {"title", "summary", "reflection"}

_NOT_OURS = re.compile(
    r"""
    “[^“”]*” | ‘[^‘’]*’(?!\w) | `[^`]*`
    | "(?:[^"\n] | \n(?![ \t]*\n))*"
    | ^[ \t]*>.*$
    """,
    re.VERBOSE | re.MULTILINE,
)


def check(library: Library) -> Iterator[Problem]:
    for part in parts(library):
        # One look at all texts at once, for hardly any has such a word.
        if _HARD.search(_spaced("\n".join(part.texts))):
            yield from _in_part(part)
    for brief in library.briefs:
        if _HARD.search(_spaced("\n".join([*_front(brief).values(), brief.body]))):
            yield from _in_front(brief)
            yield from _in_body(brief)


def _in_part(part: Part) -> Iterator[Problem]:
    for number, text in enumerate(part.texts):
        # A text of one word may be an id, or another name.
        for _, hard in hard_words(text) if " " in text else ():
            yield _advice(part.place(number), hard)


def _front(brief: Brief) -> dict[Where, str]:
    """The sentences of the front matter that readers see, by the way to each."""
    return {way: text for way, text in brief.tree.texts() if way and way[0] in _SENTENCES}


def _in_front(brief: Brief) -> Iterator[Problem]:
    for way, text in _front(brief).items():
        for _, hard in hard_words(text):
            yield _advice(brief.tree.place(*way), hard)


def _in_body(brief: Brief) -> Iterator[Problem]:
    text = hushed(brief.document)
    for start, hard in hard_words(text):
        yield _advice(brief.at(spot_at(text, start)), hard)


def hard_words(text: str) -> Iterator[tuple[int, str]]:
    """Each word or phrase of the author's own that has a plainer one, and its offset."""
    own = _NOT_OURS.sub(lambda found: re.sub(r"[^\n]", '"', found[0]), text)
    for found in _HARD.finditer(_spaced(own)):
        yield found.start(), " ".join(found[0].split())


def plainer(hard: str) -> str:
    """What to say in place of something that `hard_words` found."""
    return next(plain for word, plain in PLAINER.items() if re.fullmatch(_forms(word), hard))


def _advice(place: Place, hard: str) -> Problem:
    message = f"{quoted(hard)} is not plain English."
    return RULE.advise(place, message, f"Say it with {quoted(plainer(hard))}.")


def _spaced(text: str) -> str:
    """A text in small letters, with a space before each word, also after a bracket or a star."""
    said = text.lower()
    return " " + said.replace("\n", " ").replace("(", " ").replace("*", " ")


def _forms(word: str) -> str:
    """A pattern for a phrase, or for all forms that a word would have as a verb."""
    if " " in word:
        return word.replace(" ", " +")
    for ending, forms in (("ise", "i[sz](?:e|es|ed|ing)"), ("e", "(?:e|es|ed|ing)")):
        if word.endswith(ending):
            return word.removesuffix(ending) + forms
    return f"{word}(?:s|ed|ing)?"


def _hard() -> re.Pattern[str]:
    """All words, grouped by their first letters: most words of a text then cost one look."""
    groups = groupby(sorted(PLAINER), key=lambda word: word[0])
    words = (f"{first}(?:{'|'.join(_forms(w)[1:] for w in found)})" for first, found in groups)
    # Not in a longer name, as `liaise-with`, nor in an address, as `obtain.html`.
    return re.compile(rf" (?:{'|'.join(words)})\b(?![-./]\w)")


_HARD = _hard()
