"""An open question for one reader or for a room, never marked.

In a brief's front matter a reflection is a line of text under `reflection`; in a quiz it is a
question of this type. What a reader types is not saved and not sent.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar, Literal

from pydantic import Field

from sevenmin.questions.base import Mark, Question


class Reflection(Question):
    """Never marked: there is no right answer."""

    marked: ClassVar[bool] = False

    type: Literal["reflection"] = Field(
        description="The type of the question.", examples=["reflection"]
    )

    def mark(self, chosen: Collection[str]) -> Mark:
        return Mark(None)
