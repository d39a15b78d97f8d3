"""Macro calls in a Markdown text: `{{ name("argument") }}`, found where they are not code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from jinja2 import Environment, TemplateSyntaxError, nodes

from sevenmin.reading.opaque import without_code
from sevenmin.reading.spot import Spot, spot_at

_CALL = re.compile(
    r"(?<!\$)\{\{(?P<inside>(?:(?!\{\{|\}\}|\n[ \t]*\n).)*)(?P<close>\}\})?", re.DOTALL
)
_JINJA = Environment()


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
    readable: bool = True
    alone: bool = False
    """It is a paragraph of its own, list marks aside. Only a document knows that."""


def macro_calls(text: str) -> tuple[MacroCall, ...]:
    """All calls outside code, in order; what starts with `{{` and is no call is not readable."""
    return tuple(_taken_apart(text, found) for found in found_calls(text))


def statements(text: str) -> Iterator[tuple[str, Spot]]:
    """The names behind `{%` outside code, where a macro may have been meant."""
    if "{%" in text:
        for match in re.finditer(r"\{%[-+\s]*(\w+)", without_code(text)):
            yield match[1], spot_at(text, match.start())


def found_calls(text: str) -> list[Found]:
    """Every `{{ … }}` outside code, also where its end is missing."""
    if "{{" not in text:
        return []
    return [
        Found(text[slice(*match.span("inside"))], *match.span(), closed=bool(match["close"]))
        for match in _CALL.finditer(without_code(text))
    ]


def _taken_apart(text: str, found: Found) -> MacroCall:
    spot = spot_at(text, found.start)
    if said := _said(found):
        return MacroCall(*said, spot)
    name = re.match(r"[-+\s]*(\w*)", found.inside)
    return MacroCall(name[1] if name else "", (), (), spot, readable=False)


def _said(found: Found) -> tuple[str, tuple[str, ...], tuple[tuple[str, str], ...]] | None:
    """Name and arguments as Jinja will read them, if it is a call with plain texts."""
    if not found.closed or found.inside.strip("-+") != found.inside:
        return None
    try:
        template = _JINJA.parse(f"{{{{{found.inside}}}}}")
    except (TemplateSyntaxError, RecursionError):
        return None
    match template.body:
        case [nodes.Output(nodes=[nodes.Call(node=nodes.Name(name=name)) as call])]:
            return (name, *said) if (said := _arguments(call)) else None
    return None


def _arguments(call: nodes.Call) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]] | None:
    """Those by place and those by name; nothing where one of them is no plain text."""
    values = [*call.args, *(pair.value for pair in call.kwargs)]
    plain = [value.value for value in values if isinstance(value, nodes.Const)]
    names = [pair.key for pair in call.kwargs]
    readable = len(plain) == len(values) and all(isinstance(value, str) for value in plain)
    if not readable or len({*names}) < len(names) or call.dyn_args or call.dyn_kwargs:
        return None
    number = len(call.args)
    return tuple(plain[:number]), tuple(zip(names, plain[number:], strict=True))
