"""A photograph as it is published: the dots that are shown, and nothing else.

Cameras and programs write into a file where and when a picture was taken, on whose telephone, and
a small copy of it before it was cut. None of that is taken over: a new file is made of the dots.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from io import BytesIO
from typing import NamedTuple

from PIL import ExifTags, Image, ImageOps, ImageSequence

from sevenmin.pictures.colours import in_srgb
from sevenmin.pictures.errors import PictureError
from sevenmin.pictures.saving import saved, saving

_CAN_MOVE = ("GIF", "PNG", "WEBP", "AVIF")

_EVEN = ("RGB", "RGBA", "L", "LA", "CMYK")

_UNREADABLE = (
    "cannot be read: it is damaged, or not all of it is there.",
    "Save the picture again as .png or .jpg.",
)
_TOO_LARGE = (
    "has too many dots to be worked with.",
    "Save it smaller, for example 2,000 dots wide.",
)


class Room(NamedTuple):
    """The most dots that a picture is shown with."""

    width: int
    height: int


def clean(data: bytes, room: Room) -> bytes:
    """The picture in its own format, no larger than the room. Same bytes for same bytes.

    Raises PictureError where Pillow cannot read it.
    """
    with _read(data) as image:
        if _moves(image):
            return _moving(image, room)
        format = "JPEG" if image.format == "MPO" else str(image.format)
        options = saving(image, data)
        size, made = sorted(image.size), _still(image, room)
        return saved(made, format, options if sorted(made.size) == size else {})


def for_paper(data: bytes, room: Room) -> bytes:
    """What does not move, in a format that every program for paper reads."""
    with _read(data) as image:
        format = "JPEG" if image.format in ("JPEG", "MPO") else "PNG"
        return saved(_still(image, room), format)


def moves(data: bytes) -> bool:
    """Whether it is several pictures, one after the other."""
    with _read(data) as image:
        return _moves(image)


@cache
def _formats() -> tuple[str, ...]:
    """What is read, of that which this Pillow can read: that of a system may have no AVIF."""
    Image.init()
    return tuple(name for name in ("JPEG", "PNG", "GIF", "WEBP", "AVIF") if name in Image.OPEN)


@contextmanager
def _read(data: bytes) -> Iterator[Image.Image]:
    """The picture, opened. Pillow's readers raise whatever they stumble upon."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=_formats()) as image:
                yield image
    except PictureError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError):
        raise PictureError(*_TOO_LARGE) from None
    except Exception:
        raise PictureError(*_UNREADABLE) from None


def _still(image: Image.Image, room: Room) -> Image.Image:
    """The first picture, upright, in the colours of screens, and no larger than the room."""
    on_its_side = image.getexif().get(ExifTags.Base.Orientation, 1) >= 5
    limit = (room.height, room.width) if on_its_side else (room.width, room.height)
    if image.width > limit[0] or image.height > limit[1]:
        # What has a palette cannot be made smaller evenly. A JPEG is read smaller at once.
        image = image if image.mode in _EVEN else image.convert(_even_mode(image))
        image.thumbnail(limit, Image.Resampling.LANCZOS, reducing_gap=2.0)
    return in_srgb(ImageOps.exif_transpose(image))


def _even_mode(image: Image.Image) -> str:
    if image.has_transparency_data:
        return "RGBA"
    return "L" if image.mode in ("1", "F") or image.mode.startswith("I") else "RGB"


def _moves(image: Image.Image) -> bool:
    return image.format in _CAN_MOVE and getattr(image, "n_frames", 1) > 1


def _moving(image: Image.Image, room: Room) -> bytes:
    """Each picture in full, shown as long as it was. One with too many is too large."""
    frames = getattr(image, "n_frames", 1)
    if frames * image.width * image.height > (Image.MAX_IMAGE_PIXELS or 0):
        raise PictureError(*_TOO_LARGE)
    made, times = list[Image.Image](), list[int]()
    for frame in ImageSequence.Iterator(image):
        full = frame.convert("RGBA")
        # Known once the frame is read.
        times.append(round(frame.info.get("duration", 0)))
        full.thumbnail(room, Image.Resampling.LANCZOS)
        made.append(in_srgb(full))
    options = {"save_all": True, "append_images": made[1:], "duration": times}
    if "loop" in image.info:
        options["loop"] = image.info["loop"]
    if image.format == "GIF":
        options["disposal"] = 2
    return saved(made[0], str(image.format), options)
