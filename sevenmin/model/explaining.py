"""From pydantic's errors to problems that a learning officer can act on."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NamedTuple

from pydantic import BaseModel, ValidationError

from sevenmin.model.schemas import Location, Schema, keys_at, schema_at, schema_of, type_at
from sevenmin.problems import Problem, Rule
from sevenmin.reading.tree import Tree, Where
from sevenmin.wording import count, did_you_mean, listed, quoted

UNKNOWN_KEY = Rule(
    "unknown-key",
    "Only the keys in this manual may stand in a file, so that a slip of the pen is found.",
)
MISSING_KEY = Rule("missing-key", "A key that is marked as required must be there.")
WRONG_TYPE = Rule(
    "wrong-type", "A list is wanted where the manual shows a list, a number where it shows one."
)
EMPTY_VALUE = Rule("empty-value", "A key that stands in a file needs a value.")
BAD_DATE = Rule("impossible-date", "A date is year-month-day, and it must exist.")
BAD_NAME = Rule(
    "bad-name",
    "A name that becomes part of an address has small letters, digits and single hyphens only.",
)
UNKNOWN_VALUE = Rule("unknown-value", "Some keys take one of a few words only.")


class _Case(NamedTuple):
    """One error at its place, with everything a sentence about it may need."""

    tree: Tree
    location: Location
    given: object
    limits: dict[str, Any]
    schema: Schema

    @property
    def where(self) -> Where:
        return where_in(self.tree, self.location)

    @property
    def key(self) -> str:
        """The nearest name around the value, for a sentence: `“topics”`."""
        names = [part for part in self.where if isinstance(part, str)]
        return quoted(names[-1]) if names else "this file"

    @property
    def known_keys(self) -> list[str]:
        return keys_at(self.schema, self.location[:-1])

    @property
    def example(self) -> str:
        """`title: Learning from a case review`, from the field's own example."""
        found = schema_at(self.schema, self.location).get("examples") or ["…"]
        shown = found[0] if isinstance(found[0], str) else json.dumps(found[0], ensure_ascii=False)
        return f"“{self.key[1:-1]}: {shown}”"


def explained(tree: Tree, error: ValidationError, model: type[BaseModel]) -> list[Problem]:
    """One problem for each error that pydantic found in the tree's data."""
    schema = schema_of(model)
    return [
        _explain(found["type"], _Case(tree, found["loc"], found["input"], limits, schema))
        for found in error.errors(include_url=False)
        if not _follows_from_another(found["input"], limits := found.get("ctx", {}))
    ]


def _follows_from_another(given: object, limits: dict[str, Any]) -> bool:
    """pydantic calls a list too short when the entries with errors are left out of it."""
    return isinstance(given, list) and 0 < limits.get("min_length", 0) <= len(given)


def not_keys(tree: Tree) -> Problem:
    """A file, or a front matter, that is a list or a sentence where keys and values belong."""
    return WRONG_TYPE(
        tree.place(),
        f"Keys and values belong here, and this is {_given(tree.data)}.",
        "Write each as “key: value” in a line of its own.",
    )


def where_in(tree: Tree, location: tuple[str | int, ...]) -> Where:
    """pydantic's location without the parts that stand in no file, such as a union's tag."""
    where: Where = ()
    for part in location[:-1]:
        if (*where, part) in tree.values:
            where = (*where, part)
    return (*where, *location[-1:])


def _explain(error_type: str, case: _Case) -> Problem:
    explain = _EXPLANATIONS.get(error_type)
    if explain is None and error_type.startswith("date_"):
        explain = _impossible_date
    return (explain or _wrong_type)(case)


def _unknown_key(case: _Case) -> Problem:
    return UNKNOWN_KEY(
        case.tree.key_place(*case.where),
        f"There is no key {case.key}.",
        did_you_mean(str(case.where[-1]), case.known_keys),
    )


def _missing_key(case: _Case) -> Problem:
    return MISSING_KEY(
        case.tree.place(*case.where[:-1]),
        f"The key {case.key} is missing.",
        f"Add it, for example {case.example}.",
    )


def _wrong_type(case: _Case) -> Problem:
    if case.given is None:
        return _empty(case)
    wanted = _WANTED.get(type_at(case.schema, case.location), "something else")
    return WRONG_TYPE(
        case.tree.place(*case.where),
        f"{_sentence(case)} must be {wanted}, and this is {_given(case.given)}.",
        f"Write it like this: {case.example}.",
    )


def _empty(case: _Case) -> Problem:
    return EMPTY_VALUE(
        case.tree.place(*case.where),
        f"{_sentence(case)} is empty.",
        f"Give it a value, for example {case.example}, or remove the key.",
    )


def _impossible_date(case: _Case) -> Problem:
    if case.given is None:
        return _empty(case)
    return BAD_DATE(
        case.tree.place(*case.where),
        f"{_sentence(case)} is not a date that exists: {quoted(case.given)}.",
        f"Write year-month-day, for example {case.example}.",
    )


def _unknown_value(case: _Case) -> Problem:
    values = str(case.limits["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
    return UNKNOWN_VALUE(
        case.tree.place(*case.where),
        f"{_sentence(case)} cannot be {quoted(case.given)}.",
        did_you_mean(str(case.given), values),
    )


def _unknown_tag(case: _Case) -> Problem:
    given = case.limits["tag"]
    values = str(case.limits["expected_tags"]).replace("'", "").split(", ")
    return UNKNOWN_VALUE(
        case.tree.place(*case.where, "type"),
        f"There is no question type {quoted(given)}.",
        did_you_mean(given, values),
    )


def _missing_tag(case: _Case) -> Problem:
    return MISSING_KEY(
        case.tree.place(*case.where),
        "The key “type” is missing.",
        "Add it, for example “type: single_choice”.",
    )


def _bad_name(case: _Case) -> Problem:
    return BAD_NAME(
        case.tree.place(*case.where),
        f"{_sentence(case)} is no good name: {quoted(case.given)}.",
        f"Use small letters, digits and hyphens, for example {case.example}.",
    )


def _out_of_range(case: _Case) -> Problem:
    limit = next(value for name, value in case.limits.items() if name in ("ge", "le", "gt", "lt"))
    side = "at least" if {"ge", "gt"} & case.limits.keys() else "at most"
    return WRONG_TYPE(
        case.tree.place(*case.where),
        f"{_sentence(case)} must be {side} {limit}, and this is {quoted(case.given)}.",
        f"Write it like this: {case.example}.",
    )


def _too_short(case: _Case) -> Problem:
    if not case.given:
        return _empty(case)
    wanted = count(case.limits["min_length"], "entry", "entries")
    return WRONG_TYPE(
        case.tree.place(*case.where),
        f"{_sentence(case)} needs {wanted} or more.",
        f"Write it like this: {case.example}.",
    )


def _sentence(case: _Case) -> str:
    """How a sentence about the value begins."""
    number = case.where[-1] if case.where else ""
    return f"Entry {number + 1} of {case.key}" if isinstance(number, int) else case.key


def _given(value: object) -> str:
    if isinstance(value, dict):
        return f"a group of keys ({listed(list(value)[:3], last='and')})"
    if isinstance(value, list):
        return "a list"
    return quoted(value)


_WANTED = {
    "string": "text",
    "array": "a list",
    "object": "a group of keys",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}

_EXPLANATIONS: dict[str, Callable[[_Case], Problem]] = {
    "extra_forbidden": _unknown_key,
    "missing": _missing_key,
    "string_too_short": _empty,
    "too_short": _too_short,
    "literal_error": _unknown_value,
    "union_tag_invalid": _unknown_tag,
    "union_tag_not_found": _missing_tag,
    "string_pattern_mismatch": _bad_name,
    "greater_than_equal": _out_of_range,
    "less_than_equal": _out_of_range,
}
