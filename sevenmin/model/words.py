"""Which values of a file readers see as words, and whether those are Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel

from sevenmin.fields import Kind, Shown
from sevenmin.reading.tree import Where


def kind_at(model: type[BaseModel], where: Where) -> Kind | None:
    """How the value at a place is shown; None where it is no words, such as a date or a name."""
    return _kind(model, tuple(0 if isinstance(part, int) else part for part in where))


@lru_cache(maxsize=1000)
def _kind(model: type[BaseModel], where: Where) -> Kind | None:
    types: list[Any] = [model]
    for part in where:
        types = [inner for one in types for inner in _inside(one, part)]
    return next((mark for one in types for mark in _marks(one)), None)


def _inside(form: Any, part: str | int) -> Iterator[Any]:
    """The types that a member may have, in any of the forms of a group or a list."""
    origin = get_origin(form)
    if isinstance(form, type) and issubclass(form, BaseModel):
        if field := form.model_fields.get(str(part)):
            yield Annotated[(field.annotation, *field.metadata, "")]
    elif origin is dict and isinstance(part, str):
        yield get_args(form)[1]
    elif origin is tuple and isinstance(part, int):
        yield get_args(form)[0]
    elif origin not in (dict, tuple):
        for one in get_args(form):
            yield from _inside(one, part)


def _marks(form: Any) -> Iterator[Kind]:
    """What is written on a type, or on one of its forms, but not on its members."""
    if isinstance(form, Shown):
        yield form.kind
    elif get_origin(form) not in (dict, tuple):
        for one in get_args(form):
            yield from _marks(one)
