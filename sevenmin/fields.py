"""The kinds of value that an author writes, shared by briefs, quizzes and settings."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

Kind = Literal["plain", "markdown"]
"""Whether words are shown as they are typed, or are Markdown."""


@dataclass(frozen=True)
class Shown:
    """Marks the type of a value that readers see, and says how they see it."""

    kind: Kind


LONGEST_TEXT, LONGEST_LINE, LONGEST_SLUG = 3_000, 200, 100
"""Characters of what is read as a paragraph, of what stands in one line, and of an address.

A file system takes names of 255 bytes, to which an ending is added.
"""

Name = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST_TEXT)
]
"""What programs read, such as a name from a list in `mkdocs.yml`."""

Text = Annotated[Name, Shown("plain")]
"""Words of any length that somebody reads at once, but some."""

Line = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST_LINE),
    Shown("plain"),
]
"""A title or a name: some words."""

SLUG_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
Slug = Annotated[
    str,
    StringConstraints(strip_whitespace=True, pattern=SLUG_PATTERN, max_length=LONGEST_SLUG),
]
"""A name that is a good address: small letters, digits, single hyphens between them."""


_DATE_PATTERN = r"\s*\d{4}-\d{2}-\d{2}\s*"


def _in_one_form(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(_DATE_PATTERN, value):
        raise PydanticCustomError("date_form", "not year-month-day")
    return value


Date = Annotated[date, BeforeValidator(_in_one_form)]
"""A day, always as year-month-day: no two readers take it for different ones."""


LANGUAGE_PATTERN = r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"


def _in_code(value: str) -> str:
    if not re.fullmatch(LANGUAGE_PATTERN, value):
        raise PydanticCustomError("language_form", "no code of a language")
    return value


Language = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1),
    AfterValidator(_in_code),
    WithJsonSchema({"type": "string", "pattern": LANGUAGE_PATTERN}),
]
"""The code of a language, as HTML and PDF take it: `gd`, `cy`, `en-GB`."""


def slug_of(text: str) -> str:
    """Words as a name: `Professional curiosity` becomes `professional-curiosity`."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


class Fields(BaseModel):
    """A group of keys. Nothing changes once it is read, and no other key may stand in it."""

    model_config = ConfigDict(frozen=True, extra="forbid")
