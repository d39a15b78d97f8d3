"""A QR code that leads a telephone to a brief's page: for slides and for paper."""

from __future__ import annotations

from functools import lru_cache

import segno

_MASK = 2
"""Any of the eight can be read; to try them all and take the best takes four times as long."""

QUIET = 4
"""Empty modules around it, as ISO/IEC 18004 asks for."""


@lru_cache(maxsize=8)
def _made(address: str) -> segno.QRCode:
    """Level M: it can be read with 15 per cent of it smudged."""
    return segno.make(address, error="m", micro=False, mask=_MASK)


@lru_cache(maxsize=8)
def qr_svg(address: str) -> str:
    """The code as an `svg` element that scales. It says nothing: the address stands beside it."""
    drawn: str = _made(address).svg_inline(
        border=QUIET, omitsize=True, light="#ffffff", svgclass="sm-qr", lineclass=None
    )
    return drawn.replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1)


def qr_rows(address: str) -> list[str]:
    """The code's rows from the top, a `1` for each dark module."""
    return ["".join("1" if bit else "0" for bit in row) for row in _made(address).matrix]
