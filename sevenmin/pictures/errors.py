"""What is wrong with a picture."""

from __future__ import annotations


class PictureError(Exception):
    """A picture that cannot be published: what is wrong and what to do, each a sentence.

    The first begins with the picture's name, which whoever tells it puts before it.
    """

    def __init__(self, what: str, fix: str) -> None:
        super().__init__(what, fix)
        self.what = what
        self.fix = fix
