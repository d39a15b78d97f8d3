"""A picture is known by its first bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from sevenmin.pictures.kinds import is_picture_file, kind_of


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"\xff\xd8\xff\xe1", "JPEG"),
        (b"\0\0\0 ftypavif\0\0\0\0avifmif1", "AVIF"),
        (b"\0\0\0 ftypmif1\0\0\0\0mif1avif", "AVIF"),
        (b"\0\0\0 ftypheic\0\0\0\0mif1heic", "HEIC"),
        (b"MM\0*", "TIFF"),
        (b"\xef\xbb\xbf\n <svg", "SVG"),
        (b"\xff\xfe<\0s\0v\0g\0", "SVG"),
        (b"%PDF-1.7", ""),
        (b"", ""),
    ],
)
def test_its_kind_is_told(start: bytes, kind: str) -> None:
    assert kind_of(start) == kind


@pytest.mark.parametrize(
    ("name", "start", "expected"),
    [("a.html", b"<p>", False), ("a.svg", b"<svg", True), ("a.txt", b"GIF89a", True)],
)
def test_a_drawing_is_known_by_its_name_too(
    name: str, start: bytes, expected: bool, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(start)
    assert is_picture_file(tmp_path / name) == expected
