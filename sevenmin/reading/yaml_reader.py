"""YAML that remembers its lines: plain data, and the place of every key and value in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import yaml
from yaml.error import MarkedYAMLError
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    StreamEndEvent,
)

from sevenmin.problems import Place, Problem, Rule
from sevenmin.reading.grammar import ANYTHING, Grammar
from sevenmin.reading.mending import Attempt, Author, as_typed, mended, placed
from sevenmin.reading.tree import Tree, Where
from sevenmin.reading.yaml_dashes import Second, first_dashed, first_key, has_key
from sevenmin.signs.unseen import first_unseen
from sevenmin.wording import quoted

# PyYAML's own loaders need 7.8 ms for a quiz, LibYAML's events 0.6 ms.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 20
_ONE = "Keep one of them."
_ENTRY = "Start it with “- ” if another entry of the list begins here. Otherwise keep one of them."
_BLOCKS, _QUOTES = {">", "|"}, {"'", '"'}
_NULLS = {"", "~", "null", "Null", "NULL"}

DUPLICATE = Rule(
    "duplicate-key", "A key may stand only once in its group; one would hide the other."
)
ALIAS = Rule(
    "yaml-alias",
    "YAML anchors (`&name`), aliases (`*name`) and tags (`!name`) are not read: they hide what is "
    "said, and a small file can unfold to billions of values. Write the text out.",
)


def read_yaml(
    path: str,
    text: str,
    first_line: int = 1,
    only: Where = (),
    grammar: Callable[[], Grammar] = lambda: ANYTHING,
) -> tuple[Tree, list[Problem]]:
    """The tree of a YAML text that starts at `first_line` of its file, and what is wrong in it.

    With `only`, what lies outside that branch is not looked at: `mkdocs.yml` is MkDocs' file, and
    its tags are MkDocs' business. What cannot be read is told, and read as it was probably meant:
    `grammar` says what may stand in such a file.
    """
    author = Author(path, text, first_line)
    reader = _Reader(author, only, grammar)
    if text.isascii() or first_unseen(text) is None:
        attempt = reader.attempt()
        if not attempt.error and not attempt.oddities:
            return reader.tree(), reader.problems
    copy, told = mended(
        author, grammar(), lambda text: _Reader(Author(path, text, 0), only, grammar).attempt()
    )
    if copy is None:
        return Tree(path, None), told
    reader = _Reader(author._replace(text=copy.text), only, grammar)
    reader.attempt()
    if not told:
        return reader.tree(), reader.problems
    return as_typed(reader.tree(), copy, author), [*told, *placed(reader.problems, copy, author)]


def _are_mixed(value: object, before: object) -> bool:
    return isinstance(value, str | dict) and isinstance(before, str | dict)


class _Reader:
    """One walk over YAML's events, without nodes between them and the plain data.

    An alias is seen as such and never unfolded, so a small file stays small.
    """

    def __init__(self, author: Author, only: Where, grammar: Callable[[], Grammar]) -> None:
        self.path, self.text, self.first_line = author
        self.only, self.grammar = only, grammar
        self.next: Callable[[], Any] = _Loader(author.text).get_event
        self.keys: dict[Where, tuple[int, int]] = {}
        self.values: dict[Where, tuple[int, int]] = {}
        self.empty: list[Where] = []
        self.refused: list[Where] = []
        self.problems: list[Problem] = []
        self.seconds: list[Second] = []
        self.swallowed: list[int] = []
        self.mixed: list[int] = []
        self.data: object = None

    def attempt(self) -> Attempt:
        """Read all of it, as far as that can be done."""
        error: Exception | None = None
        try:
            self.data = self.document()
        except (yaml.YAMLError, ValueError) as found:
            error = found
        return Attempt(
            error, self.data, tuple(self.seconds), tuple(self.swallowed), tuple(self.mixed)
        )

    def tree(self) -> Tree:
        """What was read, and where it stands."""
        unread = frozenset(self.empty), frozenset(self.refused)
        marks = self.keys, self.values
        return Tree(self.path, self.data, *marks, *unread, self.text, self.first_line)

    def document(self) -> object:
        """The data of the only document that there may be; nothing where there is none."""
        data, documents = None, 0
        while not isinstance(event := self.next(), StreamEndEvent):
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _stop("second document", event)
            elif isinstance(event, NodeEvent):
                data = self._value(event, ())
        return data

    def _value(self, event: Any, where: Where) -> object:
        self.values[where] = self._mark(event)
        if isinstance(event, AliasEvent):
            self._complain(event, where, "*", "an alias")
            self.refused.append(where)
            return None
        if event.tag or event.anchor:
            self._complain(event, where, *(("!", "a tag") if event.tag else ("&", "an anchor")))
        if isinstance(event, ScalarEvent):
            return self._text(event, where)
        if len(where) >= _DEEPEST:
            # The parser's own time grows with the square of the depth, so nothing more is read.
            raise _stop("too deep", event)
        return self._mapping(where) if isinstance(event, MappingStartEvent) else self._list(where)

    def _text(self, event: Any, where: Where) -> str | None:
        if event.style or event.value not in _NULLS:
            sign = ": " if event.style in _BLOCKS else " - "
            if sign in event.value and event.style not in _QUOTES:
                self._note_swallowed(event)
            return str(event.value)
        self.empty.append(where)
        return None

    def _note_swallowed(self, event: Any) -> None:
        """A line of a text that looks like a key, or like the entry of a list."""
        if event.style in _BLOCKS and not has_key(event.value, self.grammar()):
            return
        start = event.start_mark.line
        lines = self.text.split("\n")[start : event.end_mark.line + 1]
        if event.style:
            number = first_key(lines, self.grammar())
        else:
            number = first_dashed(lines, event.value)
        if number:
            self.swallowed.append(start + number)

    def _list(self, where: Where) -> list[object]:
        found: list[object] = []
        while not isinstance(event := self.next(), CollectionEndEvent):
            value = self._value(event, (*where, len(found)))
            if found and type(value) is not type(found[-1]) and _are_mixed(value, found[-1]):
                self.mixed.append(event.start_mark.line)
            found.append(value)
        return found

    def _mapping(self, where: Where) -> dict[str, object]:
        found: dict[str, object] = {}
        while not isinstance(event := self.next(), CollectionEndEvent):
            key = event.value if isinstance(event, ScalarEvent) else self._skip(event)
            value, here = self.next(), (*where, key)
            if (self.only and self._is_outside(here)) or self._is_second(event, here):
                self._skip(value)
            else:
                self.keys[here] = self._mark(event)
                found[key] = self._value(value, here)
        return found

    def _skip(self, event: Any) -> str:
        """Read on to the end of the value that starts here; what stands for it as a key."""
        open_groups = int(isinstance(event, CollectionStartEvent))
        while open_groups:
            event = self.next()
            open_groups += isinstance(event, CollectionStartEvent)
            open_groups -= isinstance(event, CollectionEndEvent)
        return "?"

    def _is_outside(self, where: Where) -> bool:
        return where[: len(self.only)] != self.only[: len(where)]

    def _complain(self, event: Any, where: Where, sign: str, name: str) -> None:
        if len(where) < len(self.only):
            return
        message = f"A value that starts with “{sign}” is read as {name}, which is not allowed."
        fix = "Put it in quotation marks, or write the text out."
        self.problems.append(ALIAS(self._place(event), message, fix))

    def _is_second(self, key: Any, where: Where) -> bool:
        if where not in self.keys:
            return False
        first = self.keys[where][0]
        names = [at[-1] for at in self.keys if at[:-1] == where[:-1]]
        self.seconds.append(Second(where, tuple(map(str, names)), *self._mark(key)))
        message = f"The key {quoted(where[-1])} stands here a second time; the first is in line"
        starts = isinstance(("", *where)[-2], int) and names[0] == where[-1] and len(names) > 1
        fix = _ENTRY if starts else _ONE
        self.problems.append(DUPLICATE(self._place(key), f"{message} {first}.", fix))
        return True

    def _mark(self, event: Any) -> tuple[int, int]:
        mark = event.start_mark
        return mark.line + self.first_line, mark.column + 1

    def _place(self, event: Any) -> Place:
        return Place(self.path, *self._mark(event))


def _stop(words: str, event: Any) -> MarkedYAMLError:
    return MarkedYAMLError(problem=words, problem_mark=event.start_mark)
