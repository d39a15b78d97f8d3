"""What Typst says when it refuses a sheet, in plain sentences."""

from __future__ import annotations

import re

from sevenmin.wording import count, listed, quoted

_TOO_LONG = re.compile(r"sheet too long by (\d+) lines")
_NO_GLYPH = re.compile(r'the text `"((?:[^"\\]|\\.)+)"` could not be displayed')
_ESCAPED = re.compile(r"\\(?:u\{([0-9a-f]+)\}|(.))")
_LETTERS = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}


class SheetError(Exception):
    """A sheet cannot be drawn; its text says what is wrong and what to do."""


class TooLongError(SheetError):
    """Only its length is wrong: with fewer words it can be drawn."""


def signs_without_font(diagnostic: str) -> str:
    """The signs that could not be shown, each once; Typst may name only the first of them.

    A letter is one of them when no font has what alters it, such as a circle around it.
    """
    said = _ESCAPED.sub(_meant, "".join(_NO_GLYPH.findall(diagnostic)))
    return "".join(dict.fromkeys(said))


def _meant(escaped: re.Match[str]) -> str:
    return chr(int(escaped[1], 16)) if escaped[1] else _LETTERS.get(escaped[2], escaped[2])


def refusal(title: str, said: str, signs: str) -> SheetError:
    """What Typst `said` of the sheet with this title; `signs` are those that no font has."""
    if found := _TOO_LONG.search(said):
        return TooLongError(
            f"{quoted(title)} does not fit on one page, not even in short words at 9 points: it is "
            f"about {count(int(found[1]), 'line')} too long. Shorten its lists, tables and bold "
            "sentences."
        )
    if signs:
        named = listed((f"{sign} (U+{ord(sign):04X})" for sign in signs), "and")
        return SheetError(
            f"{quoted(title)} has signs that no font here can show: {named}. Write "
            "them in another way, or install a font that has them."
        )
    return SheetError(f"{quoted(title)} cannot become a PDF. Typst says: {said}.")


def broken_picture(title: str, path: str) -> SheetError:
    """The picture at this path cannot be read."""
    return SheetError(
        f"{quoted(title)} has a picture that cannot be read: {path}. Save it anew, for example as "
        "a PNG."
    )
