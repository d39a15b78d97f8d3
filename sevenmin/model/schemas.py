"""Finding one's way in a JSON Schema: what may stand at a place, and how."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import BaseModel

Schema = dict[str, Any]
Location = tuple[str | int, ...]
"""pydantic's way to a value; for a question, its type stands behind its number."""


@cache
def schema_of(model: type[BaseModel]) -> Schema:
    """The model's JSON Schema; made when there is something to say about it, and once."""
    return model.model_json_schema()


def schema_at(schema: Schema, location: Location) -> Schema:
    """The part of a schema that describes the value at a location; empty if there is none."""
    found = schema
    for part in location:
        found = next(_inside(schema, found, part), {})
    return found


def keys_at(schema: Schema, location: Location) -> list[str]:
    """The keys that may stand in the group at a location."""
    forms = _forms(schema, schema_at(schema, location))
    return sorted({key for form in forms for key in form.get("properties", {})})


def type_at(schema: Schema, location: Location) -> str:
    """The JSON type that the value at a location must have; empty if any will do."""
    forms = _forms(schema, schema_at(schema, location))
    types = [form["type"] for form in forms if form.get("type", "null") != "null"]
    return str(types[0]) if types else ""


def _inside(root: Schema, schema: Schema, part: str | int) -> Iterator[Schema]:
    """The schemas of a member, or of the one form of a value that the part names."""
    for form in _forms(root, schema):
        tags = form.get("discriminator", {}).get("mapping", {})
        if isinstance(part, int) and "items" in form:
            yield form["items"]
        elif part in form.get("properties", {}):
            yield form["properties"][part]
        elif part in tags:
            yield _referred(root, tags[part])
        else:
            yield from form.get("patternProperties", {}).values()


def _forms(root: Schema, schema: Schema) -> Iterator[Schema]:
    """All forms that a value may take: the schema, and those that it names."""
    if reference := schema.get("$ref"):
        yield from _forms(root, _referred(root, reference))
    for form in schema.get("anyOf", []) + schema.get("oneOf", []):
        yield from _forms(root, form)
    yield schema


def _referred(root: Schema, reference: str) -> Schema:
    found: Schema = root["$defs"][reference.rsplit("/", 1)[1]]
    return found
