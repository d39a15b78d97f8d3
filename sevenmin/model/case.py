"""One thing that pydantic does not take, with everything that a sentence about it may need."""

from __future__ import annotations

from typing import Any, NamedTuple

import yaml

from sevenmin.model.schemas import Location, Schema, keys_at, schema_at, type_at
from sevenmin.problems import Place
from sevenmin.reading.tree import Tree, Where
from sevenmin.wording import listed, nearest, quoted

_WANTED = {
    "string": "text",
    "array": "a list",
    "object": "a group of keys",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}

A_NAME = "[key]"
"""pydantic's last step to a key that is no good name itself."""


class Case(NamedTuple):
    """The place of a value, or of one that is missing, and what was given there."""

    tree: Tree
    location: Location
    given: object
    limits: dict[str, Any]
    schema: Schema

    @property
    def where(self) -> Where:
        return where_in(self.tree, self.location)

    @property
    def place(self) -> Place:
        """Where the value stands; for a key that is not right, where the key does."""
        return self.tree.key_place(*self.where) if self.is_name else self.tree.place(*self.where)

    @property
    def is_name(self) -> bool:
        return self.location[-1:] == (A_NAME,)

    @property
    def key(self) -> str:
        """The nearest name around the value: `“topics”`."""
        where = self.where[:-1] if self.is_name else self.where
        names = [part for part in where if isinstance(part, str)]
        return quoted(names[-1]) if names else "this file"

    @property
    def subject(self) -> str:
        """How a sentence about the value begins."""
        if self.is_name:
            return f"A name in {self.key}"
        number = self.where[-1] if self.where else ""
        return f"Entry {number + 1} of {self.key}" if isinstance(number, int) else self.key

    @property
    def known_keys(self) -> list[str]:
        return keys_at(self.schema, self.location[:-1])

    @property
    def meant(self) -> Where | None:
        """For an unknown key, the place of the known one that it resembles."""
        near = nearest(str(self.where[-1]), self.known_keys)
        return (*self.where[:-1], near) if near else None

    @property
    def wanted(self) -> str:
        return _WANTED.get(type_at(self.schema, self.location), "something else")

    @property
    def is_required(self) -> bool:
        """The key cannot just be removed."""
        around = schema_at(self.schema, self.location[:-1])
        return self.location[-1] in around.get("required", ())

    @property
    def example(self) -> str:
        """`title: Learning from a case review`, from the example of the field or of its list."""
        parts = (schema_at(self.schema, where) for where in (self.location, self.location[:-1]))
        found = next((part["examples"][0] for part in parts if part.get("examples")), "…")
        if isinstance(found, dict) and self.wanted == "text":
            found = next(iter(found.values()))
        return f"“{self.key[1:-1]}: {found if isinstance(found, str) else in_a_line(found)}”"


def where_in(tree: Tree, location: Location) -> Where:
    """pydantic's location without the parts that stand in no file, such as a union's tag."""
    where: Where = ()
    for part in location[:-1]:
        if (*where, part) in tree.values:
            where = (*where, part)
    return where if location[-1:] == (A_NAME,) else (*where, *location[-1:])


def in_a_line(value: object) -> str:
    """A value as an author would type it behind a key: `[domestic-abuse, working-together]`."""
    whole = yaml.safe_dump(
        [value], default_flow_style=True, sort_keys=False, allow_unicode=True, width=1000
    )
    return whole.strip()[1:-1]


def described(value: object) -> str:
    """How a sentence names what was given."""
    if isinstance(value, dict):
        return f"a group of keys ({listed(list(value)[:3], last='and')})"
    if isinstance(value, list):
        return "a list"
    return quoted(value)
