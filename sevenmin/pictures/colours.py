"""Colours as every screen understands them, so that no profile has to come along."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageCms


def in_srgb(image: Image.Image) -> Image.Image:
    """The picture without a profile of colours, which may name a device, and looking the same."""
    profile = image.info.get("icc_profile")
    if profile:
        image = _translated(image, profile)
    return image.convert("RGB") if image.mode in ("CMYK", "YCbCr", "LAB", "HSV") else image


def _translated(image: Image.Image, profile: bytes) -> Image.Image:
    """As it is where the profile is the usual one, or cannot be understood."""
    try:
        own = ImageCms.ImageCmsProfile(BytesIO(profile))
        if "srgb" in ImageCms.getProfileDescription(own).lower():
            return image
        full = image.convert("RGBA") if image.mode in ("P", "PA") else image
        wanted = "RGBA" if full.mode == "RGBA" else "RGB"
        made = ImageCms.profileToProfile(
            full, own, ImageCms.createProfile("sRGB"), outputMode=wanted
        )
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image
    return made or image
