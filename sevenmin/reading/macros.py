"""Macro calls in a Markdown text: `{{ name("argument") }}`, found where they are not code."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from sevenmin.reading.opaque import opaque_parts
from sevenmin.reading.outline import Spot

_CALL = re.compile(
    r"(?<!\$)\{\{(?P<inside>(?:(?!\{\{|\}\}|\n[ \t]*\n).)*)(?P<close>\}\})?", re.DOTALL
)
_OPENER = re.compile(r"\{(?=[{%#])")


class Found(NamedTuple):
    """`{{ … }}` as it stands in the text; not `closed` where the `}}` is missing."""

    inside: str
    start: int
    end: int
    closed: bool


@dataclass(frozen=True)
class MacroCall:
    """One macro call, taken apart. `name` is empty where it is no call at all."""

    name: str
    arguments: tuple[str, ...]
    named: tuple[tuple[str, str], ...]
    spot: Spot
    alone: bool
    """Nothing else stands in its line, list marks aside."""
    readable: bool = True


def macro_calls(text: str) -> tuple[MacroCall, ...]:
    """All calls outside code, in order; what starts with `{{` and is no call is not readable."""
    return tuple(_taken_apart(text, found) for found in _found(text))


def shielded(text: str, keep: Callable[[MacroCall], bool]) -> str:
    """The text with every brace that belongs to no kept call written so that Jinja prints it.

    `{{ quiz() }}` in a code fence, `{#id}` behind a heading and `${{ x }}` reach the page as typed.
    """
    if "{" not in text:
        return text
    pieces, position = [], 0
    for found in _found(text):
        if keep(_taken_apart(text, found)):
            before = text[position : found.start]
            pieces += [_shield(before), text[found.start : found.end]]
            position = found.end
    return "".join([*pieces, _shield(text[position:])])


def _shield(text: str) -> str:
    return _OPENER.sub('{{ "{" }}', text)


def _found(text: str) -> list[Found]:
    if "{{" not in text:
        return []
    return [
        Found(match["inside"], *match.span(), closed=bool(match["close"]))
        for match in _CALL.finditer(_without_code(text))
    ]


def _without_code(text: str) -> str:
    """The text at the same length, with nothing to be read where code stands."""
    for part in opaque_parts(text):
        text = text[: part.start] + " " * (part.end - part.start) + text[part.end :]
    return text


def _spot(text: str, offset: int) -> Spot:
    start = text.rfind("\n", 0, offset) + 1
    return Spot(text.count("\n", 0, offset), offset - start + 1)


def _taken_apart(text: str, found: Found) -> MacroCall:
    """A call in Jinja with plain values for arguments reads the same in Python."""
    spot, alone = _spot(text, found.start), _alone(text, found)
    try:
        call = ast.parse(found.inside.strip(), mode="eval").body
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and found.closed):
            raise ValueError("not a call")
        arguments = tuple(str(ast.literal_eval(value)) for value in call.args)
        named = tuple((k.arg or "**", str(ast.literal_eval(k.value))) for k in call.keywords)
        return MacroCall(call.func.id, arguments, named, spot, alone)
    except (SyntaxError, ValueError):
        name = re.match(r"\s*(\w*)", found.inside)
        return MacroCall(name[1] if name else "", (), (), spot, alone, readable=False)


def _alone(text: str, found: Found) -> bool:
    before = text[text.rfind("\n", 0, found.start) + 1 : found.start]
    after = text[found.end :].split("\n", 1)[0]
    return not re.sub(r"[-*+>|\s]|\d+[.)]", "", before) and not after.strip(" |")
