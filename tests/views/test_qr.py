"""A code can be read, and is the same in every build."""

from __future__ import annotations

import re

import pytest
import zxingcpp

from sevenmin.views.qr import QUIET, _made, qr_rows, qr_svg

ADDRESS = "https://briefs.example/briefs/pressing-pause/"
PIXELS = 4


def read(rows: list[str]) -> str:
    """What a camera would read in these rows, with a quiet border around them."""
    width = len(rows) + 2 * QUIET
    empty = "0" * width
    bordered = [*[empty] * QUIET, *(f"0000{row}0000" for row in rows), *[empty] * QUIET]
    wide = ["".join(bit * PIXELS for bit in row) for row in bordered for _ in range(PIXELS)]
    grey = bytes(0 if bit == "1" else 255 for bit in "".join(wide))
    side = width * PIXELS
    found = zxingcpp.read_barcodes(memoryview(grey).cast("B", (side, side)))
    return found[0].text if found else ""


@pytest.mark.parametrize(
    "address",
    [ADDRESS, "http://127.0.0.1:8000/briefs/a/", f"https://intranet.example/{'long-' * 30}/"],
)
def test_a_camera_reads_the_address(address: str) -> None:
    assert read(qr_rows(address)) == address


def test_a_smudge_does_not_hurt() -> None:
    rows = qr_rows(ADDRESS)
    middle = len(rows) // 2
    smudged = [
        row[:middle] + "1111" + row[middle + 4 :] if middle <= n < middle + 4 else row
        for n, row in enumerate(rows)
    ]
    assert smudged != rows
    assert read(smudged) == ADDRESS


def test_the_picture_draws_the_rows() -> None:
    rows, svg = qr_rows(ADDRESS), qr_svg(ADDRESS)
    side = len(rows) + 2 * QUIET
    assert f'viewBox="0 0 {side} {side}"' in svg
    assert sum(row.count("1") for row in rows) == _dark(svg)


def _dark(svg: str) -> int:
    """How many modules the strokes of the picture cover."""
    strokes = re.findall(r'stroke="#000"[^>]* d="([^"]*)"', svg)
    return sum(int(width) for path in strokes for width in re.findall(r"h(\d+)", path))


def test_it_is_the_same_in_every_build_and_asks_for_nothing() -> None:
    first = qr_svg(ADDRESS)
    _made.cache_clear()
    qr_svg.cache_clear()
    assert qr_svg(ADDRESS) == first
    assert "style=" not in qr_svg(ADDRESS)
    assert 'aria-hidden="true"' in qr_svg(ADDRESS)
