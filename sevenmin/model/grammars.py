"""What may stand in a kind of file, made from its model."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from pydantic import BaseModel

from sevenmin.model.schemas import Schema, keys_at, schema_of
from sevenmin.model.words import kind_at
from sevenmin.reading.grammar import Grammar
from sevenmin.reading.tree import Where


@cache
def grammar_of(model: type[BaseModel]) -> Grammar:
    """What helps to read a file of this model that has mistakes."""
    schema = schema_of(model)
    groups = list(_groups(schema))
    lists = {
        key: frozenset(keys_at({**form["items"], "$defs": schema.get("$defs", {})}, ()))
        for group in groups
        for key, form in group.items()
        if "items" in form
    }
    types = {group["type"]["const"]: frozenset(group) for group in groups if "type" in group}
    sentences = frozenset(key for key in lists if _is_read(model, key))
    return Grammar(
        keys=frozenset(key for group in groups for key in group),
        lists=lists,
        groups=tuple(frozenset(group) for group in groups),
        sentences=sentences,
        types=types,
    )


def _groups(schema: Schema) -> Iterator[Schema]:
    """The keys of each kind of group."""
    for form in (schema, *schema.get("$defs", {}).values()):
        if "properties" in form:
            yield form["properties"]


def _is_read(model: type[BaseModel], key: str) -> bool:
    ways: list[Where] = [(key, 0), ("questions", 0, key, 0)]
    return any(kind_at(model, way) for way in ways)
