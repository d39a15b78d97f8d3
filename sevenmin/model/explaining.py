"""From pydantic's errors to problems that a learning officer can act on."""

from __future__ import annotations

import re
from collections.abc import Callable

from pydantic import BaseModel, ValidationError

from sevenmin.fields import (
    LANGUAGE_PATTERN,
    slug_of,
)
from sevenmin.model.case import Case, described
from sevenmin.model.form_rules import (
    BAD_DATE,
    BAD_NAME,
    EMPTY_VALUE,
    MISSING_KEY,
    NO_LANGUAGE,
    TOO_LONG,
    UNKNOWN_KEY,
    UNKNOWN_VALUE,
    WRONG_TYPE,
)
from sevenmin.model.languages import CODES
from sevenmin.model.schemas import schema_at, schema_of
from sevenmin.problems import Problem
from sevenmin.reading.cut_values import sign_of_comment
from sevenmin.reading.tree import Tree, Where
from sevenmin.reading.unseen_signs import UNSEEN_SIGN
from sevenmin.signs.unseen import first_unseen, name_of_unseen
from sevenmin.wording import count, did_you_mean, quoted


def explained(tree: Tree, error: ValidationError, model: type[BaseModel]) -> list[Problem]:
    """One problem for each mistake that pydantic found in the tree's data."""
    schema = schema_of(model)
    found = [
        (one["type"], Case(tree, one["loc"], one["input"], one.get("ctx", {}), schema))
        for one in error.errors(include_url=False)
    ]
    misspelt = {case.meant for kind, case in found if kind == "extra_forbidden"}
    return [_explain(kind, case) for kind, case in found if not _follows(kind, case, misspelt)]


def empty_values(tree: Tree, model: type[BaseModel]) -> list[Problem]:
    """One problem for each known key without a value, also where pydantic allows it."""
    if not tree.empty:
        return []
    cases = [Case(tree, where, None, {}, schema_of(model)) for where in tree.empty if where]
    return [_empty(case) for case in cases if schema_at(case.schema, case.location)]


def not_keys(tree: Tree) -> Problem:
    """A file, or a front matter, that is a list or a sentence where keys and values belong."""
    return WRONG_TYPE(
        tree.place(),
        f"Keys and values belong here, and this is {described(tree.data)}.",
        "Write each as “key: value” in a line of its own.",
    )


def _follows(kind: str, case: Case, misspelt: set[Where | None]) -> bool:
    """Whether it would not be wrong without another mistake, which is reported."""
    if kind == "missing":
        return case.where in misspelt
    if kind == "too_short" and isinstance(case.given, list):
        # pydantic leaves the entries with errors out before it counts.
        return len(case.given) >= int(case.limits["min_length"])
    return case.where in case.tree.refused


def _explain(kind: str, case: Case) -> Problem:
    if case.where in case.tree.empty:
        return _empty(case)
    if sign := first_unseen(str(case.where[-1:]) + str(case.given)):
        return _unseen(case, sign)
    if kind.startswith("url_"):
        return _no_address(case)
    return _EXPLANATIONS.get(kind, _wrong_type)(case)


def _unseen(case: Case, sign: str) -> Problem:
    is_key = sign in str(case.where[-1])
    place = case.tree.key_place(*case.where) if is_key else case.tree.place_of(sign, *case.where)
    message = f"{case.subject} has {name_of_unseen(sign)} in it."
    return UNSEEN_SIGN(place, message, "Delete it.")


def _unknown_key(case: Case) -> Problem:
    return UNKNOWN_KEY(
        case.tree.key_place(*case.where),
        f"There is no key {case.key}.",
        did_you_mean(str(case.where[-1]), case.known_keys),
    )


def _missing_key(case: Case) -> Problem:
    return MISSING_KEY(
        case.tree.place(*case.where[:-1]),
        f"The key {case.key} is missing.",
        f"Add it, for example {case.example}.",
    )


def _wrong_type(case: Case) -> Problem:
    sign = case.tree.line(case.place)[case.place.column - 1 :][:1]
    in_list = "-[" if isinstance(case.where[-1], int) else "-"
    if case.wanted == "text" and (isinstance(case.given, dict) or (sign and sign in in_list)):
        maker = quoted(sign) if sign in "-[?" else "a colon or a brace"
        made = "a list" if isinstance(case.given, list) else "keys"
        message = f"{case.subject} must be text, and {maker} makes {made} of it."
        return WRONG_TYPE(case.place, message, "Put the whole text in quotation marks.")
    message = f"{case.subject} must be {case.wanted}, and this is {described(case.given)}."
    if case.wanted == "a list" and case.place.line > case.tree.key_place(*case.where).line:
        return WRONG_TYPE(case.place, message, "Start each entry in it with “- ”.")
    return WRONG_TYPE(case.place, message, f"Write it like this: {case.example}.")


def _empty(case: Case) -> Problem:
    if place := sign_of_comment(case.tree, case.where):
        message = f"{case.subject} is empty, because “#” behind a space begins a comment."
        return EMPTY_VALUE(place, message, "Put the whole text in quotation marks.")
    removing = "" if case.is_required else ", or remove it"
    fix = f"Give it a value, for example {case.example}{removing}."
    return EMPTY_VALUE(case.place, f"{case.subject} is empty.", fix)


def _impossible_date(case: Case) -> Problem:
    message = f"{case.subject} is no date that exists: {quoted(case.given)}."
    return BAD_DATE(case.place, message, "Correct its month or its day.")


def _unclear_date(case: Case) -> Problem:
    message = f"{case.subject} is not written as year-month-day: {quoted(case.given)}."
    return BAD_DATE(case.place, message, f"Write it like this: {case.example}.")


def _no_language(case: Case) -> Problem:
    given = str(case.given).strip()
    code = CODES.get(given.lower()) or given.replace("_", "-")
    known = re.fullmatch(LANGUAGE_PATTERN, code)
    fix = f"Write {quoted(code)}." if known else f"Write its code, for example {case.example}."
    return NO_LANGUAGE(
        case.place, f"{case.subject} is no code of a language: {quoted(given)}.", fix
    )


def _no_address(case: Case) -> Problem:
    return WRONG_TYPE(
        case.place,
        f"{case.subject} is no web address: {quoted(case.given)}.",
        f"Write the whole address, for example {case.example}.",
    )


def _unknown_value(case: Case) -> Problem:
    values = str(case.limits["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
    return UNKNOWN_VALUE(
        case.place,
        f"{case.subject} cannot be {described(case.given)}.",
        did_you_mean(str(case.given), values),
    )


def _unknown_tag(case: Case) -> Problem:
    given = case.limits["tag"]
    values = str(case.limits["expected_tags"]).replace("'", "").split(", ")
    return UNKNOWN_VALUE(
        case.tree.place(*case.where, "type"),
        f"There is no question type {quoted(given)}.",
        did_you_mean(given, values),
    )


def _missing_tag(case: Case) -> Problem:
    return MISSING_KEY(
        case.place, "The key “type” is missing.", "Add it, for example “type: single_choice”."
    )


def _bad_name(case: Case) -> Problem:
    name = slug_of(str(case.given).removesuffix(".md").removesuffix(".yml"))
    return BAD_NAME(
        case.place,
        f"{case.subject} is no good name: {quoted(case.given)}.",
        f"Use small letters, digits and hyphens, for example {quoted(name or 'a-good-name')}.",
    )


def _out_of_range(case: Case) -> Problem:
    name, limit = next((name, case.limits[name]) for name in ("ge", "le") if name in case.limits)
    side = "at least" if name == "ge" else "at most"
    return WRONG_TYPE(
        case.place,
        f"{case.subject} must be {side} {limit}, and this is {quoted(case.given)}.",
        f"Write a number that is {side} {limit}.",
    )


def _too_short(case: Case) -> Problem:
    if not case.given:
        return _empty(case)
    wanted = count(case.limits["min_length"], "entry", "entries")
    message = f"{case.subject} needs {wanted} or more."
    return WRONG_TYPE(case.place, message, f"Write it like this: {case.example}.")


def _too_many_letters(case: Case) -> Problem:
    limit, given = case.limits["max_length"], len(str(case.given).strip())
    message = f"{case.subject} has {count(given, 'character')}, and {limit:,} are the most."
    return TOO_LONG(case.place, message, "Shorten it.")


def _beyond_markdown(case: Case) -> Problem:
    message = f"{case.subject} is no text that can be shown: {quoted(case.limits['said'])}"
    return TOO_LONG(case.place, message, "Write it in fewer signs.")


def _too_long(case: Case) -> Problem:
    wanted = count(case.limits["max_length"], "entry", "entries")
    return WRONG_TYPE(case.place, f"{case.subject} takes {wanted} at most.", "Remove some.")


_EXPLANATIONS: dict[str, Callable[[Case], Problem]] = {
    "date_form": _unclear_date,
    "date_from_datetime_parsing": _impossible_date,
    "extra_forbidden": _unknown_key,
    "missing": _missing_key,
    "string_too_short": _empty,
    "string_too_long": _too_many_letters,
    "markdown_limits": _beyond_markdown,
    "too_short": _too_short,
    "too_long": _too_long,
    "language_form": _no_language,
    "literal_error": _unknown_value,
    "union_tag_invalid": _unknown_tag,
    "union_tag_not_found": _missing_tag,
    "string_pattern_mismatch": _bad_name,
    "greater_than_equal": _out_of_range,
    "less_than_equal": _out_of_range,
}
