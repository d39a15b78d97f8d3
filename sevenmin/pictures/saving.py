"""A picture's dots as a file of their own, in which nothing else stands."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile, get_sampling

_OPTIONS: dict[str, dict[str, Any]] = {
    "JPEG": {"quality": 85, "optimize": True, "progressive": True},
    "WEBP": {"quality": 85},
    "AVIF": {"quality": 75},
}
_KEPT = ("transparency",)
"""What belongs to the dots themselves."""


def saving(image: Image.Image, data: bytes) -> dict[str, Any]:
    """How the file was saved, so that saving it once more loses hardly anything.

    Asked before the dots are read, and for a picture that keeps its size.
    """
    if isinstance(image, JpegImageFile) and image.mode in ("L", "RGB"):
        tables, sampling = list(image.quantization.values()), get_sampling(image)
        return {"quality": -1, "qtables": tables, "subsampling": sampling}
    if image.format == "WEBP":
        return {"lossless": b"VP8L" in data[:64]}
    return {}


def saved(image: Image.Image, format: str, options: dict[str, Any] | None = None) -> bytes:
    """The file. Pillow takes over comments and more from what it read, unless they are gone."""
    for one in (image, *(options or {}).get("append_images", ())):
        one.info = {key: value for key, value in one.info.items() if key in _KEPT}
    if format == "JPEG" and image.mode not in ("L", "RGB"):
        image = image.convert("RGB")
    file = BytesIO()
    image.save(file, format, **{**_OPTIONS.get(format, {}), **(options or {})})
    return file.getvalue()
