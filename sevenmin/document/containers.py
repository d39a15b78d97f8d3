"""Notes and tabs, which CommonMark does not know: in the parser's copy they are quotations.

`!!! note "Title"` and the lines below it, further in, become lines that start with `> `. So one
parse finds what stands in them, and a line that was wrapped without its spaces goes on with the
note, as it would in a quotation. The first line has a mark by which it is known again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from sevenmin.document.copy import Line

ASIDES = ("facilitator", "slide")
"""The words that mark what is not for the page. A note with one of them never reaches readers."""

BEFORE = r"(?:[ \t>]|[-*+:][ \t]|\d+[.)][ \t])*"
"""What makes a list, a definition or a quotation of the line in which it stands."""

MARK = re.compile("\x02(\\d+)\x03")
"""Stands first in each container of the copy, with the container's number."""

_NOTE = re.compile(
    rf"(?P<before>{BEFORE})(?P<sign>!!!|\?\?\?\+?)[ \t]*"
    r"(?P<words>[\w-]++(?:[ \t]++[\w-]++)*+)?[ \t]*+"
    r'(?:(?<=[\s!?+])[“"„](?P<title>.*)[”"“][ \t]*+)?'
)
_TAB = re.compile(rf'(?P<before>{BEFORE})={{3}}(?P<sign>[+!]*)[ \t]+[“"„](?P<title>.*)[”"“][ \t]*')
_NAMED = re.compile(
    rf"(?P<before>{BEFORE})(?:!!!|\?\?\?\+?)[ \t]*[“\"‘'](?P<kind>{'|'.join(ASIDES)})[”\"’'][ \t]*",
    re.IGNORECASE,
)
"""An aside whose name stands in quotation marks, and would be the title of nothing."""
_BEHIND = re.compile(
    rf"(?P<words>.*?\S)[ \t]+(?:!!!|\?\?\?\+?)[ \t]*(?P<kind>{'|'.join(ASIDES)})\b.*",
    re.IGNORECASE,
)
"""An aside whose mark stands behind other words."""
_FENCE = re.compile(r"[ \t>]*(?:(?:[-*+]|\d+[.)])[ ]+)*(?P<fence>`{3,}(?=[^`]*$)|~{3,})")
_STARTS = re.compile(r"[ \t]*(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|>|`{3}|~{3}|<)")
"""What starts a block of its own, and goes on with no paragraph."""
_LIST_MARK = re.compile(r"[-*+:](?=[ \t])|\d+[.)](?=[ \t])")
_QUOTE = re.compile(r"[ \t]*>[ ]?")

INDENT = 4
"""How many spaces further in the text of a container stands, where its author says nothing else."""


@dataclass(eq=False)
class Container:
    """One of them, as it stands in the text. Lines are numbers from 0."""

    number: int
    kinds: tuple[str, ...]
    """The words that say of what kind it is; `tab` for a tab."""
    line: int
    column: int
    """Where its sign starts, from 0."""
    end: int
    """The line after its last."""
    is_nested: bool
    has_title: bool
    sign: str
    shallow: list[int] = field(default_factory=list)
    """Lines that stand less far in than its first, though they seem to belong to it."""
    lazy: list[int] = field(default_factory=list)
    """Lines that are not further in at all, and go on with a paragraph in it."""
    fault: Literal["", "quoted", "behind"] = ""
    """What is wrong with the line in which it starts, though it can be understood."""

    @property
    def aside(self) -> str:
        """The kind of aside that it is, or nothing."""
        return next((word for word in self.kinds if word in ASIDES), "")


@dataclass
class Contained:
    """The lines of the copy, and the containers in the order of their first lines."""

    lines: list[Line]
    containers: list[Container]
    fenced: list[int]
    """Lines that would start a container, and seem to stand in code."""
    code: list[int]
    """All lines that seem to stand in code."""


def contained(
    lines: Sequence[Line], as_text: frozenset[int], as_marks: frozenset[int]
) -> Contained:
    """The containers in a text, and its copy.

    `as_text` are lines that start nothing, whatever they look like; `as_marks` are lines that are
    not in code, whatever stands around them.
    """
    found = Contained([], [], [], [])
    found.lines += _Reader(found, as_text, as_marks).read(list(lines), False)
    return found


class _Reader:
    """Reads the lines of one level, and those of each container in it."""

    def __init__(self, found: Contained, as_text: frozenset[int], as_marks: frozenset[int]) -> None:
        self.found, self.as_text, self.as_marks = found, as_text, as_marks

    def read(self, lines: list[Line], is_inside: bool) -> list[Line]:
        made: list[Line] = []
        fence = ""
        position = 0
        while position < len(lines):
            line = lines[position]
            start = None if line.number in self.as_text else _start(line.text)
            fenced = bool(fence) and line.number not in self.as_marks
            if start and not fenced:
                position = self._container(start, lines, position, made, is_inside)
                continue
            if start:
                self.found.fenced.append(line.number)
            fence = _fence_after(line.text, fence)
            if fence:
                self.found.code.append(line.number)
            made.append(line)
            position += 1
        return made

    def _container(
        self, start: re.Match[str], lines: list[Line], position: int, made: list[Line], inside: bool
    ) -> int:
        """Puts the container that starts here into the copy, and says where it ends."""
        line, parts = lines[position], start.groupdict()
        before = parts.get("before") or ""
        behind = start.re is _BEHIND
        if behind:
            made.append(line._replace(text=parts["words"]))
        if made and (made[-1].before + made[-1].text).strip():
            made.append(Line(_spaces(before).rstrip(), "", line.number, 0))
        is_aside = any(kind in ASIDES for kind in _kinds(start))
        end, inner, shallow, lazy = _inner(lines, position, before, is_aside)
        container = Container(
            len(self.found.containers),
            _kinds(start),
            line.number,
            line.column + (start.start("kind") if behind else len(before)),
            lines[end - 1].number + 1,
            inside or bool(before),
            parts.get("title") is not None,
            "" if behind else parts.get("sign") or "",
            shallow,
            lazy,
            "behind" if behind else "quoted" if start.re is _NAMED else "",
        )
        self.found.containers.append(container)
        made += self._shown(container, start, line, before, inner)
        return end

    def _shown(
        self, container: Container, start: re.Match[str], line: Line, before: str, inner: list[Line]
    ) -> Iterator[Line]:
        around = _spaces(before)
        title = start.groupdict().get("title") or ""
        column = line.column + (start.start("title") if title else len(line.text))
        mark = f"\x02{container.number}\x03"
        yield Line(f"{before}> {mark}", title, line.number, column, container.column)
        yield Line(f"{around}>", "", line.number, column)
        for found in self.read(inner, True):
            yield found._replace(before=f"{around}> {found.before}")


def _start(text: str) -> re.Match[str] | None:
    """The first line of a container, if it is one."""
    if "!!!" in text or "???" in text:
        if found := _NAMED.fullmatch(text) or _NOTE.fullmatch(text):
            groups = found.groupdict()
            is_named = groups.get("kind") or groups.get("words")
            if is_named or (groups.get("title") and groups["sign"] != "!!!"):
                return found
        return _BEHIND.fullmatch(text) if "`" not in text else None
    return _TAB.fullmatch(text) if "===" in text else None


def _kinds(start: re.Match[str]) -> tuple[str, ...]:
    groups = start.groupdict()
    if start.re is _TAB:
        return ("tab",)
    return tuple((groups.get("kind") or groups.get("words") or "").lower().split())


def _fence_after(text: str, fence: str) -> str:
    """The signs of the block of code that is open behind a line."""
    if not fence:
        found = _FENCE.match(text)
        return found["fence"] if found else ""
    closing = text.strip(" \t>")
    is_end = closing.startswith(fence) and not closing.strip(fence[0])
    return "" if is_end else fence


def _spaces(before: str) -> str:
    """The same room without the marks of lists, which stand in the first line alone."""
    return _LIST_MARK.sub(lambda found: " " * len(found[0]), before)


class _Inner(NamedTuple):
    """Where a container ends, and its lines without what makes them its own."""

    end: int
    lines: list[Line]
    shallow: list[int]
    lazy: list[int]


def _inner(lines: list[Line], position: int, before: str, is_aside: bool) -> _Inner:
    quotes = before.count(">")
    own = before.rpartition(">")[2]
    base = _indent(own)
    found = _Inner(0, [], [], [])
    deepest = _indent(_spaces(own)) + INDENT - base
    end, deep = position + 1, 0
    for number in range(position + 1, len(lines)):
        line = _unquoted(lines[number], quotes)
        if line is None:
            break
        if not line.text.strip():
            found.lines.append(line._replace(text=""))
            continue
        indent = _indent(line.text) - base
        if indent > 0:
            deep = deep or min(deepest, indent)
            if indent < deep and (_start(line.text) or (end < number and not is_aside)):
                break
            if indent < deep:
                found.shallow.append(line.number)
            line = _further_out(line, base + min(indent, deep))
        elif end == number and deep and not _STARTS.match(line.text) and not _start(line.text):
            found.lazy.append(line.number)
        else:
            break
        found.lines.append(line)
        end = number + 1
    return found._replace(end=end, lines=found.lines[: end - position - 1])


def _unquoted(line: Line, quotes: int) -> Line | None:
    """The line without so many signs of quotations, if it has them."""
    text, column = line.text, line.column
    for _ in range(quotes):
        found = _QUOTE.match(text)
        if found is None:
            return None
        text, column = text[found.end() :], column + found.end()
    return line._replace(before="", text=text, column=column)


def _indent(text: str) -> int:
    """How many columns of white space it starts with; a tab goes on to the next fourth one."""
    expanded = text.expandtabs(4)
    return len(expanded) - len(expanded.lstrip(" "))


def _further_out(line: Line, columns: int) -> Line:
    """The line without so many columns of white space at its beginning."""
    typed = len(line.text) - len(line.text.lstrip(" \t"))
    room = line.text[:typed].expandtabs(4)
    rest = line.text[typed:]
    left = room[columns:]
    cut = columns if "\t" not in line.text[:typed] else typed - len(left)
    return Line("", left + rest, line.number, line.column + max(0, cut))
