"""Pictures as they are published: without what a camera or a program wrote into their files."""

from __future__ import annotations

from sevenmin.pictures.errors import PictureError
from sevenmin.pictures.published import Pictures

__all__ = ["PictureError", "Pictures"]
