"""A QR code that leads a telephone to a brief's page: for slides and for paper."""

from __future__ import annotations

import re
from functools import lru_cache

import segno

_MASK = 2
"""Any of the eight can be read; to try them all and take the best takes four times as long."""

QUIET = 4
"""Empty modules around it, as ISO/IEC 18004 asks for."""

_DARK = re.compile("1+")
_SIGNS = bytes.maketrans(b"\0\1", b"01")


@lru_cache(maxsize=8)
def _made(address: str) -> segno.QRCode:
    """Level M: it can be read with 15 per cent of it smudged."""
    return segno.make(address, error="m", micro=False, mask=_MASK)


@lru_cache(maxsize=8)
def qr_svg(address: str) -> str:
    """The code as an `svg` element that scales. It says nothing: the address stands beside it."""
    rows = qr_rows(address)
    side = len(rows) + 2 * QUIET
    return (
        f'<svg class="sm-qr" viewBox="0 0 {side} {side}" aria-hidden="true" focusable="false">'
        f'<path fill="#fff" d="M0 0h{side}v{side}H0z"/><path stroke="#000" d="{_strokes(rows)}"/>'
        "</svg>"
    )


def _strokes(rows: list[str]) -> str:
    """A line through the middle of each run of dark modules."""
    return "".join(
        f"M{run.start() + QUIET} {y}.5h{run.end() - run.start()}"
        for y, row in enumerate(rows, start=QUIET)
        for run in _DARK.finditer(row)
    )


def qr_rows(address: str) -> list[str]:
    """The code's rows from the top, a `1` for each dark module."""
    return [row.translate(_SIGNS).decode() for row in _made(address).matrix]
