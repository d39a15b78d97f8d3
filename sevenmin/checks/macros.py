"""A macro places questions: `{{ quiz() }}`, `{{ question("quiz", "id") }}`, `{{ reflection() }}`.

It stands in a line of its own, also in a list, a tab or an admonition, and places the same thing
once. In code, `{{ quiz() }}` is shown as it is typed.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.blocks import block_of, block_types, ways_to_write
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Place, Problem, Rule
from sevenmin.reading.macros import MacroCall, statements
from sevenmin.wording import did_you_mean, listed, quoted

RULE = Rule("macro", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        told: set[str] = set()
        for name, spot in statements(brief.body):
            if (is_ours := name in block_types()) or not told:
                yield _statement(brief.at(spot), name)
            told |= set() if is_ours else {name}
        seen: dict[tuple[str, ...], int] = {}
        for call in brief.calls:
            for message, fix in _faults(call, brief, library, seen):
                yield RULE(brief.at(call.spot), message, fix)


def _statement(place: Place, name: str) -> Problem:
    if name in block_types():
        message = f"The macro {quoted(name)} stands between “{{%” and “%}}”."
        return RULE(place, message, "Put it between “{{” and “}}”.")
    message = "Signs such as “{% if %}” do nothing in a brief, and readers see them."
    return RULE.advise(place, message, "Remove them, or put them between two signs “`”.")


def _faults(
    call: MacroCall, brief: Brief, library: Library, seen: dict[tuple[str, ...], int]
) -> Iterator[tuple[str, str]]:
    known = block_types()
    if not call.name:
        fix = f"Name one of {listed(known)}, or put the text between two signs “`”."
        yield "Two braces, “{{”, start a macro, and none is named here.", fix
        return
    if call.name not in known:
        yield f"There is no macro {quoted(call.name)}.", did_you_mean(call.name, known)
        return
    fix = f"Write {listed(map(quoted, ways_to_write(known[call.name])))}."
    if not call.readable:
        message = f"This call of {quoted(call.name)} cannot be read."
        yield message, f"{fix[:-1]}, with straight quotation marks."
        return
    block = block_of(call)
    if block is None:
        given = listed(map(quoted, [*call.arguments, *(name for name, _ in call.named)]), "and")
        message = f"The macro {quoted(call.name)} cannot be called with {given}."
        yield message, fix
        return
    if not call.alone:
        message = f"The macro {quoted(call.name)} stands together with other text."
        yield message, "Give it a line of its own, with an empty line before and after."
    yield from block.faults(brief, library)
    line = brief.at(call.spot).line
    first = seen.setdefault(block.identity(brief), line)
    if first != line:
        yield f"The same {call.name} is placed in line {first} already.", "Remove one of the two."
