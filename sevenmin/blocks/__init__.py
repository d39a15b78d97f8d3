"""Blocks that an author places in a brief: a file for each macro, found by looking.

A macro cannot leave its HTML in the Markdown: inside a list or an admonition it would be read as
Markdown again. It leaves a placeholder, one word that Markdown does not touch, and the view puts
the block in its place.
"""

from __future__ import annotations

import json
import re
from dataclasses import MISSING, fields
from functools import cache
from importlib import import_module
from pkgutil import extend_path, iter_modules

from sevenmin.blocks.base import Block
from sevenmin.model.brief import Brief
from sevenmin.reading.macros import MacroCall

__path__ = extend_path(__path__, __name__)

PLACEHOLDER = re.compile(r"qsevenminq([0-9a-f]+)q")


@cache
def block_types() -> dict[str, type[Block]]:
    """Every block by the name of its macro."""
    modules = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]
    values = [value for module in modules for value in vars(module).values()]
    classes = [value for value in values if isinstance(value, type) and issubclass(value, Block)]
    return {found.name: found for found in sorted(set(classes) - {Block}, key=lambda c: c.name)}


def block_of(call: MacroCall) -> Block | None:
    """The block that a call places, or nothing where its name or its arguments are wrong."""
    kind = block_types().get(call.name)
    if kind is None or not call.readable:
        return None
    try:
        return kind(*call.arguments, **dict(call.named))
    except TypeError:
        return None


def own_blocks() -> list[Block]:
    """What stands after the steps of a brief that does not place it itself, in order."""
    kinds = sorted(block_types().values(), key=lambda kind: kind.after_steps)
    return [kind() for kind in kinds if kind.after_steps]


def placed_blocks(brief: Brief) -> list[Block]:
    """The blocks that a brief places by macros that can be read, in order."""
    return [block for call in brief.calls if (block := block_of(call))]


def quizzes_used(brief: Brief) -> set[str]:
    """The slugs of all quizzes that a brief names, in front matter or by a macro."""
    named = {block.quiz_used(brief) for block in placed_blocks(brief)}
    return (named | {brief.front.quiz or ""}) - {""}


def placeholder(name: str, *arguments: str) -> str:
    """The word that stands for a block until the Markdown around it has become HTML."""
    said = json.dumps([name, *arguments]).encode()
    return f"qsevenminq{said.hex()}q"


def block_behind(word: re.Match[str]) -> Block | None:
    """The block for which a placeholder stands; none if the word only looks like one."""
    try:
        name, *arguments = json.loads(bytes.fromhex(word[1]))
        return block_types()[name](*arguments)
    except (ValueError, KeyError, TypeError):
        return None


def ways_to_write(kind: type[Block]) -> list[str]:
    """How a block's macro is written: `{{ quiz() }}`, `{{ quiz("slug") }}`."""
    named = ", ".join(f'"{field.name}"' for field in fields(kind))
    can_be_bare = all(field.default is not MISSING for field in fields(kind))
    return [f"{{{{ {kind.name}({said}) }}}}" for said in ([""] * can_be_bare + [named])]
