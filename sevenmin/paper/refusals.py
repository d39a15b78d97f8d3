"""What Typst says when it refuses a sheet, in plain sentences."""

from __future__ import annotations

import re

from sevenmin.wording import count, listed, quoted

_TOO_LONG = re.compile(r"sheet too long by (\d+) lines")
_NO_GLYPH = re.compile(r'the text `"(.+?)"` could not be displayed')


class SheetError(Exception):
    """A sheet cannot be drawn; its text says what is wrong and what to do."""


def refusal(title: str, said: str, diagnostic: str) -> SheetError:
    """What Typst `said`, with its longer `diagnostic`, of the sheet with this title."""
    if found := _TOO_LONG.search(said):
        return SheetError(
            f"{quoted(title)} does not fit on one page, not even in short words at 9 points: it is "
            f"about {count(int(found[1]), 'line')} too long. Shorten its lists, tables and bold "
            "sentences."
        )
    if signs := dict.fromkeys(_NO_GLYPH.findall(diagnostic)):
        return SheetError(
            f"{quoted(title)} has signs that no font here can show: {listed(signs, 'and')}. Write "
            "them in another way, or install a font that has them."
        )
    return SheetError(f"{quoted(title)} cannot become a PDF. Typst says: {said}.")


def broken_picture(title: str, path: str) -> SheetError:
    """The picture at this path cannot be read."""
    return SheetError(
        f"{quoted(title)} has a picture that cannot be read: {path}. Save it anew, for example as "
        "a PNG."
    )
