"""What Typst says when it refuses a sheet, in a plain sentence."""

from __future__ import annotations

import re

from sevenmin.wording import count, quoted

_TOO_LONG = re.compile(r"sheet too long by (\d+) lines")


class SheetError(Exception):
    """A sheet cannot be drawn; its text says what is wrong and what to do."""


def refusal(title: str, said: str, diagnostic: str) -> SheetError:
    """What Typst `said`, with its longer `diagnostic`, of the sheet with this title."""
    if found := _TOO_LONG.search(said):
        over = count(int(found[1]), "line")
        return SheetError(
            f"{quoted(title)} does not fit on one page, not even in short words at 9 points: it is "
            f"about {over} too long. Shorten its lists, tables and bold sentences."
        )
    return SheetError(f"{quoted(title)} cannot become a PDF: {said}. {diagnostic}")
