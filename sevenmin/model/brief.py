"""One brief: its front matter, its steps, and where everything stands."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePosixPath

from sevenmin.document.blocks import Code
from sevenmin.document.document import Document
from sevenmin.document.part import Part
from sevenmin.document.reader import read_document
from sevenmin.document.words import count_words, in_one_line, words_of
from sevenmin.fields import LONGEST_LINE
from sevenmin.model.front_matter import FrontMatter
from sevenmin.model.grammars import grammar_of
from sevenmin.model.validating import validated
from sevenmin.problems import Place, Problem
from sevenmin.reading.front_matter import OPEN, Parts, split
from sevenmin.reading.limits import markdown_problems
from sevenmin.reading.macros import MacroCall, macro_calls
from sevenmin.reading.opaque import without_comments
from sevenmin.reading.spot import Spot
from sevenmin.reading.text import read_text
from sevenmin.reading.tree import Tree
from sevenmin.reading.yaml_reader import read_yaml

WORDS_A_MINUTE_SILENT = 238
"""Reading silently, most adults; Brysbaert 2019, doi 10.1016/j.jml.2019.104047."""

WORDS_A_MINUTE_ALOUD = 183
"""Reading aloud; the same source."""

_NEUTRAL = {"summary": "…", "status": "draft", "owner": "…", "topics": ["none"]}


@dataclass(frozen=True)
class Step:
    """One of the brief's parts, a minute each: a second-level heading and what follows it."""

    number: int
    heading: str
    spot: Spot
    words: int
    blocks: list[Part]


@dataclass(frozen=True)
class Brief:
    """One file in `briefs/`. Its file name is its slug and its address, `briefs/<slug>/`."""

    path: str
    slug: str
    front: FrontMatter
    tree: Tree
    body: str
    body_line: int
    document: Document
    calls: tuple[MacroCall, ...]
    steps: tuple[Step, ...]

    @property
    def is_published(self) -> bool:
        return self.front.status == "published"

    def is_shown(self, drafts: bool) -> bool:
        """Whether readers get it; an author who watches gets drafts, too."""
        return drafts or self.is_published

    @property
    def is_draft(self) -> bool:
        """The author says that it is one. Where that is unclear, it is neither."""
        return self.tree.given.get("status") == "draft"

    def leaves_open(self, key: str) -> bool:
        """What it says of this key, which need not be there, cannot be understood."""
        if not isinstance(self.tree.data, dict):
            return True
        given = key in self.tree.data
        return given and (self.tree.data[key] is None or key not in self.front.model_fields_set)

    @property
    def words(self) -> int:
        return sum(step.words for step in self.steps)

    @property
    def minutes(self) -> int:
        """Whole minutes of silent reading, at least one."""
        return max(1, math.ceil(self.words / WORDS_A_MINUTE_SILENT))

    def at(self, spot: Spot) -> Place:
        """The place in the author's file of a spot in the body."""
        return Place(self.path, self.body_line + spot.line, spot.column)


def read_brief(root: Path, path: str) -> tuple[Brief | None, list[Problem]]:
    """The brief in a file, and what is wrong with its form; no brief if it is unreadable."""
    text, problems = read_text(root, path)
    if text is None:
        return None, problems
    parts, problems = split(path, text)
    if parts is None:
        return None, problems
    if beyond := markdown_problems(path, parts.body, parts.body_line):
        return None, [*problems, *beyond]
    tree, yaml_problems = read_yaml(
        path, parts.front, parts.front_line, grammar=partial(grammar_of, FrontMatter)
    )
    if not any(problem.code == OPEN.code for problem in problems):
        problems = problems + yaml_problems
    slug = PurePosixPath(path).stem
    front, key_problems = validated(tree, FrontMatter, _neutral(slug))
    if tree.data is not None or not problems:
        problems = problems + key_problems
    return _brief(tree, slug, front, parts), problems


def _neutral(slug: str) -> dict[str, object]:
    title = slug.replace("-", " ").replace("_", " ").strip().capitalize()
    return {**_NEUTRAL, "title": title[:LONGEST_LINE] or "…"}


def _brief(tree: Tree, slug: str, front: FrontMatter, parts: Parts) -> Brief:
    body = without_comments(parts.body)
    document = read_document(body)
    return Brief(
        path=tree.path,
        slug=slug,
        front=front,
        tree=tree,
        body=body,
        body_line=parts.body_line,
        document=document,
        calls=_calls(body, document),
        steps=tuple(_steps(document)),
    )


def _calls(body: str, document: Document) -> tuple[MacroCall, ...]:
    """What is placed on the page; nothing is placed in notes."""
    if not document.calls:
        return tuple(macro_calls(body))
    placed = document.placed_calls
    hidden = {document.call_spot(number) for number in document.calls_in_asides}
    alone = {document.call_spot(number): is_alone for number, is_alone in placed.items()}
    return tuple(
        replace(call, alone=alone.get(call.spot, False))
        for call in macro_calls(body)
        if call.spot not in hidden
    )


def _steps(document: Document) -> Iterator[Step]:
    for number, section in enumerate(document.sections, start=1):
        heading = in_one_line(section.heading.children)
        words = count_words(words_of(section.blocks, without=(Code,)))
        spot = document.spot(section.heading)
        yield Step(number, heading, spot, words, section.blocks)
