"""Photographs as cameras and programs write them, with words planted where nobody looks."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from PIL import ExifTags, Image, ImageCms, PngImagePlugin

PLANTED = "zqplantedzq"
"""Stands in every part of a file that is not shown."""

XMP = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><a>{PLANTED}</a></x:xmpmeta>".encode()


def tiny(ending: str, mode: str = "RGB") -> bytes:
    """A small sound picture, as a file with this ending would have it."""
    file = BytesIO()
    kinds = {"jpg": "JPEG", "jpeg": "JPEG"}
    Image.new(mode, (4, 3), "teal").save(file, kinds.get(ending, ending.upper()))
    return file.getvalue()


def scene(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """A picture whose left upper corner is red and whose other corners are not."""
    image = Image.radial_gradient("L").resize((width, height)).convert(mode)
    image.paste("red" if mode.startswith("RGB") else 255, (0, 0, width // 4, height // 4))
    return image


def exif(orientation: int = 1) -> Image.Exif:
    """What a telephone writes: who, with what, where and when."""
    written = Image.Exif()
    written[ExifTags.Base.Orientation] = orientation
    written[ExifTags.Base.Make] = PLANTED
    written[ExifTags.Base.Artist] = PLANTED
    written[ExifTags.Base.XPAuthor] = PLANTED.encode("utf-16-le")
    gps = written.get_ifd(ExifTags.IFD.GPSInfo)
    gps[ExifTags.GPS.GPSLatitudeRef] = "N"
    gps[ExifTags.GPS.GPSLatitude] = (51.0, 30.0, 26.0)
    gps[ExifTags.GPS.GPSAreaInformation] = PLANTED.encode()
    return written


def photograph(kind: str, size: tuple[int, int] = (400, 300), **options: Any) -> bytes:
    """A file of this kind with all that can be planted in it."""
    image = scene(*size)
    planted: dict[str, Any] = {"exif": exif(options.pop("orientation", 1))}
    if kind == "PNG":
        notes = PngImagePlugin.PngInfo()
        notes.add_text("Author", PLANTED)
        notes.add_itxt("XML:com.adobe.xmp", XMP.decode())
        notes.add_text("Comment", PLANTED, zip=True)
        planted["pnginfo"] = notes
    elif kind == "GIF":
        planted = {"comment": PLANTED.encode()}
    else:
        planted["xmp"] = XMP
    if kind == "JPEG":
        planted |= {"comment": PLANTED.encode(), "quality": 90}
    file = BytesIO()
    image.save(file, kind, **planted, **options)
    return file.getvalue()


def moving(kind: str, frames: int = 3, size: tuple[int, int] = (60, 40)) -> bytes:
    """Several pictures, one after the other, each for another time."""
    made = [scene(*size).rotate(90 * n) for n in range(frames)]
    times = [100 * (n + 1) for n in range(frames)]
    file = BytesIO()
    planted = {"comment": PLANTED.encode()} if kind == "GIF" else {"exif": exif()}
    made[0].save(
        file, kind, save_all=True, append_images=made[1:], duration=times, loop=0, **planted
    )
    return file.getvalue()


def profile(name: str) -> bytes:
    """Another profile than that of screens, which names a device."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("XYZ" if name == "XYZ" else "LAB"))
    return made.tobytes()


def opened(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    image.load()
    return image


def corners(data: bytes) -> list[bool]:
    """Which of the corners are red: left and right above, left and right below."""
    image = opened(data).convert("RGB")
    right, lower = image.width - 3, image.height - 3
    dots = (image.getpixel(at) for at in ((2, 2), (right, 2), (2, lower), (right, lower)))
    return [dot[0] > 200 and dot[1] < 90 for dot in dots if isinstance(dot, tuple)]
