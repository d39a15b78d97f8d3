"""Questions as HTML: every face of a brief shows them by the same templates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from markupsafe import Markup

from sevenmin.blocks import PLACEHOLDER, block_behind, own_blocks, placed_blocks
from sevenmin.blocks.base import Content
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.questions.base import Question
from sevenmin.views.templates import templates

Face = Literal["page", "key"]
"""Where a question is shown: on the page, or its answer in the answer key on paper."""

_ALONE = re.compile(rf"<p>\s*({PLACEHOLDER.pattern})\s*</p>")


class Numbered(NamedTuple):
    """A question and its number among the marked ones of its block; 0 where there is none."""

    question: Question
    number: int
    total: int


def question_html(
    question: Question, group: str, number: int = 0, total: int = 0, face: Face = "page"
) -> Markup:
    """One question. `group` and the question's id together are its id on the page.

    With `number` and `total`, it says that it is question 2 of 5.
    """
    name, identity = question_type(question), f"{group}--{question.id}"
    template = templates().get_template(f"type/{name}/question.html")
    return Markup(
        template.render(
            question=question,
            type=name,
            id=identity if face == "page" else f"{face}--{identity}",
            number=number,
            total=total,
            face=face,
        )
    )


def question_type(question: Question) -> str:
    """The name of the folder from which a question's class comes."""
    return type(question).__module__.rsplit(".", 1)[-1]


def content_html(content: Content) -> Markup:
    """A block: its heading where it has one, and its questions, numbered where there are more."""
    if not content.questions:
        return Markup("")
    template = templates().get_template("views/block.html")
    return Markup(
        template.render(content=content, numbered=_numbered(content), question_html=question_html)
    )


def key_html(contents: Iterable[Content]) -> Markup:
    """The answer key of all questions on a page, for paper; nothing where nothing is answered."""
    entries = [
        entry
        for content in contents
        for question, number, total in _numbered(content)
        if (entry := question_html(question, content.group, number, total, face="key")).strip()
    ]
    return Markup(templates().get_template("views/key.html").render(entries=entries))


def _numbered(content: Content) -> list[Numbered]:
    """All questions of a block; the marked ones count, if there are more than one."""
    total = sum(question.marked for question in content.questions)
    return list(_counted(content, total if total > 1 else 0))


def _counted(content: Content, total: int) -> Iterator[Numbered]:
    number = 0
    for question in content.questions:
        number += question.marked
        yield Numbered(question, number if question.marked and total else 0, total)


def with_blocks(html: str, brief: Brief, library: Library) -> str:
    """The HTML with every placeholder, and the paragraph that Markdown put around it, filled."""

    def filled(word: re.Match[str]) -> str:
        block = block_behind(word)
        return str(content_html(block.content(brief, library))) if block else word[0]

    def alone(paragraph: re.Match[str]) -> str:
        return PLACEHOLDER.sub(filled, paragraph[1])

    return PLACEHOLDER.sub(filled, _ALONE.sub(alone, html))


def blocks_in_text(brief: Brief, library: Library) -> list[Content]:
    """What the author placed by macros, in the order of the text."""
    return [block.content(brief, library) for block in placed_blocks(brief)]


def blocks_after_steps(brief: Brief, library: Library) -> list[Content]:
    """The brief's own reflection and quiz, unless its author placed them in the text."""
    placed = {block.identity(brief) for block in placed_blocks(brief)}
    own = [block for block in own_blocks() if block.identity(brief) not in placed]
    contents = [block.content(brief, library) for block in own]
    return [content for content in contents if content.questions]
