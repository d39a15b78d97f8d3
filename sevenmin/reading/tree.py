"""YAML that remembers its lines: plain data, and the place of every key and value in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import yaml

from sevenmin.problems import Place, Problem, Rule
from sevenmin.wording import quoted

Where = tuple[str | int, ...]
"""The way to a value from the root: keys and positions, such as `("sources", 0, "title")`."""

# PyYAML's own loaders need 7.8 ms for a quiz, LibYAML's 1.2 ms.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 20
_NULLS = {"", "~", "null", "Null", "NULL"}

_SAYINGS = [
    (
        "mapping values are not allowed",
        "There is a second colon in this line.",
        "Put the value in quotation marks, or correct the indentation.",
    ),
    (
        "could not find expected ':'",
        "A colon is missing after a key.",
        "Write “key: value”, with a space after the colon.",
    ),
    (
        "did not find expected key",
        "This line does not fit the lines above it.",
        "Start it in the same column as they do.",
    ),
    (
        "did not find expected '-'",
        "This line does not fit the list above it.",
        "Start it with “- ” in the same column.",
    ),
    (
        "did not find expected ',' or ']'",
        "A list that starts with “[” is not closed.",
        "Close it with “]”.",
    ),
    ("end of stream", "A quotation mark or bracket is not closed.", "Close it."),
    (
        "cannot start any token",
        "A value cannot start with this character.",
        "Put the value in quotation marks.",
    ),
    (
        "alphabetic or numeric character",
        "A value that starts with “*” or “&” is not read as text.",
        "Put the value in quotation marks.",
    ),
    (
        "undefined alias",
        "A value that starts with “*” is read as an alias.",
        "Put the value in quotation marks.",
    ),
    (
        "control characters",
        "There is an invisible control character here.",
        "Delete it and type the text again.",
    ),
]

SYNTAX = Rule(
    "yaml-syntax",
    "Front matter and quizzes are YAML: a key, a colon, a space and a value, one to a line. Put "
    "a value with a colon followed by a space in quotation marks.",
)
TAB = Rule("yaml-tab", "YAML is indented with spaces. A tab is never allowed before a key.")
DUPLICATE = Rule(
    "duplicate-key", "A key may stand only once in its group; one would hide the other."
)
ALIAS = Rule(
    "yaml-alias",
    "YAML anchors (`&name`), aliases (`*name`) and tags (`!name`) are not read: they hide what is "
    "said, and a small file can unfold to billions of values. Write the text out.",
)


@dataclass(frozen=True)
class Tree:
    """YAML data whose scalars are all text or None, with the place of each part.

    Text stays as the author typed it: `No` is not turned into false, nor `1.10` into 1.1.
    """

    path: str
    data: object
    keys: dict[Where, tuple[int, int]] = field(default_factory=dict)
    values: dict[Where, tuple[int, int]] = field(default_factory=dict)

    def place(self, *where: str | int) -> Place:
        """Where a value starts; for one that is missing, where the nearest group around it does."""
        return self._nearest(where, self.values)

    def key_place(self, *where: str | int) -> Place:
        """Where a key starts, or the nearest key around it."""
        return self._nearest(where, self.keys)

    def branch(self, *where: str) -> Tree:
        """The part of the tree below a key, as a tree of its own; empty if it is not there."""
        data = self.data
        for part in where:
            data = data.get(part) if isinstance(data, dict) else None
        start = len(where)
        keys = {at[start:]: mark for at, mark in self.keys.items() if at[:start] == where}
        values = {at[start:]: mark for at, mark in self.values.items() if at[:start] == where}
        return Tree(self.path, data, keys, values)

    def _nearest(self, where: Where, marks: dict[Where, tuple[int, int]]) -> Place:
        for length in range(len(where), -1, -1):
            if mark := marks.get(where[:length]) or self.values.get(where[:length]):
                return Place(self.path, *mark)
        return Place(self.path)


def read_yaml(
    path: str, text: str, first_line: int = 1, only: Where = ()
) -> tuple[Tree, list[Problem]]:
    """The tree of a YAML text that starts at `first_line` of its file, and what is wrong in it.

    With `only`, what lies outside that branch is not looked at: `mkdocs.yml` is MkDocs' file, and
    its tags are MkDocs' business.
    """
    if tab := _tab(text):
        return Tree(path, None), [_tab_problem(Place(path, tab[0] + first_line, tab[1]))]
    try:
        node = yaml.compose(text, Loader=_Loader)
    except (yaml.YAMLError, ValueError) as error:
        return Tree(path, None), [_syntax_problem(path, first_line, error)]
    unfolding = _Unfolding(path, first_line, only)
    data = unfolding.data(node, ()) if node else None
    return Tree(path, data, unfolding.keys, unfolding.values), unfolding.problems


class _Unfolding:
    """One walk from YAML nodes to plain data; it collects places and problems on its way."""

    def __init__(self, path: str, first_line: int, only: Where) -> None:
        self.path, self.first_line, self.only = path, first_line, only
        self.keys: dict[Where, tuple[int, int]] = {}
        self.values: dict[Where, tuple[int, int]] = {}
        self.problems: list[Problem] = []
        self._seen: set[int] = set()

    def data(self, node: yaml.Node, where: Where) -> object:
        mark = self._mark(node)
        self.values[where] = mark
        if self._refused(node, mark, where):
            return None
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, where)
        if isinstance(node, yaml.SequenceNode):
            return [self.data(item, (*where, i)) for i, item in enumerate(node.value)]
        plain = not getattr(node, "style", None)
        return None if plain and node.value in _NULLS else node.value

    def _mapping(self, node: yaml.MappingNode, where: Where) -> dict[str, object]:
        found: dict[str, object] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value) if isinstance(key_node, yaml.ScalarNode) else "?"
            here = (*where, key)
            if self._outside(here):
                continue
            if key in found:
                self.problems.append(self._duplicate(key, self._mark(key_node), here))
                continue
            self.keys[here] = self._mark(key_node)
            found[key] = self.data(value_node, here)
        return found

    def _outside(self, where: Where) -> bool:
        return where[: len(self.only)] != self.only[: len(where)]

    def _refused(self, node: yaml.Node, mark: tuple[int, int], where: Where) -> bool:
        """An alias gives the same node twice; a tag is one that YAML would not have chosen."""
        if len(where) < len(self.only):
            return False
        aliased = id(node) in self._seen
        self._seen.add(id(node))
        tagged = not node.tag.startswith("tag:yaml.org,2002:") or ":python/" in node.tag
        if aliased or tagged or len(where) > _DEEPEST:
            what = "an alias (*)" if aliased else "a tag (!)" if tagged else "nested too deeply"
            self.problems.append(
                ALIAS(Place(self.path, *mark), f"This value is {what}.", "Write the text out.")
            )
            return True
        return False

    def _duplicate(self, key: str, mark: tuple[int, int], where: Where) -> Problem:
        first = self.keys[where][0]
        return DUPLICATE(
            Place(self.path, *mark),
            f"The key {quoted(key)} stands here a second time; the first is in line {first}.",
            "Keep one of them.",
        )

    def _mark(self, node: yaml.Node) -> tuple[int, int]:
        return node.start_mark.line + self.first_line, node.start_mark.column + 1


def _tab(text: str) -> tuple[int, int] | None:
    """Line (from 0) and column (from 1) of the first tab that indents a line."""
    if "\t" not in text:
        return None
    for number, line in enumerate(text.split("\n")):
        if found := re.match(r" *(?:- *)*\t", line):
            return number, found.end()
    return None


def _tab_problem(place: Place) -> Problem:
    return TAB(place, "This line is indented with a tab.", "Use spaces, two for each level.")


def _syntax_problem(path: str, first_line: int, error: Exception) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    place = Place(path, mark.line + first_line, mark.column + 1) if mark else Place(path)
    return SYNTAX(place, *_in_plain_words(str(getattr(error, "problem", error))))


def _in_plain_words(said: str) -> tuple[str, str]:
    """What LibYAML says, as a message and a fix for someone who never heard of it."""
    for fragment, message, fix in _SAYINGS:
        if fragment in said:
            return message, fix
    return f"This is not YAML that can be read ({said}).", "Compare it with the author's manual."
