"""An open question for one reader or for a room, never marked.

In a brief's front matter a reflection is a line of text under `reflection`; in a quiz it is a
question of this type. Readers can copy, print and download what they write. It is kept on their
device if they turned that on, and never sent. A notice asks them to leave out details of cases;
let the prompt ask about their work, not about a family.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from sevenmin.questions.words import InOwnWords


class Reflection(InOwnWords):
    """Has no right answer."""

    type: Literal["reflection"] = Field(
        description="The type of the question.", examples=["reflection"]
    )
