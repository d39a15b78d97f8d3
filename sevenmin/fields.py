"""The kinds of value that an author writes, shared by briefs, quizzes and settings."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""Words of any length, but some."""

SLUG_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
Slug = Annotated[str, StringConstraints(strip_whitespace=True, pattern=SLUG_PATTERN)]
"""A name that is a good address: small letters, digits, single hyphens between them."""


class Fields(BaseModel):
    """A group of keys. Nothing changes once it is read, and no other key may stand in it."""

    model_config = ConfigDict(frozen=True, extra="forbid")
