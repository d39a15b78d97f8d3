"""Questions as HTML: every face of a brief shows them by the same templates."""

from __future__ import annotations

import re

from markupsafe import Markup

from sevenmin.blocks import PLACEHOLDER, block_behind, own_blocks, placed_blocks
from sevenmin.blocks.base import Content
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.questions.base import Question
from sevenmin.views.templates import templates

_ALONE = re.compile(rf"<p>\s*({PLACEHOLDER.pattern})\s*</p>")


def question_html(question: Question, group: str, number: int = 0, total: int = 0) -> Markup:
    """One question. `group` and the question's id together are its id on the page.

    With `number` and `total`, it says that it is question 2 of 5.
    """
    name, identity = question_type(question), f"{group}--{question.id}"
    template = templates().get_template(f"type/{name}/question.html")
    return Markup(
        template.render(question=question, type=name, id=identity, number=number, total=total)
    )


def question_type(question: Question) -> str:
    """The name of the folder from which a question's class comes."""
    return type(question).__module__.rsplit(".", 1)[-1]


def content_html(content: Content) -> Markup:
    """A block: its heading where it has one, and its questions, numbered where there are more."""
    if not content.questions:
        return Markup("")
    template = templates().get_template("views/block.html")
    total = sum(question.marked for question in content.questions)
    return Markup(template.render(content=content, total=total, question_html=question_html))


def with_blocks(html: str, brief: Brief, library: Library) -> str:
    """The HTML with every placeholder, and the paragraph that Markdown put around it, filled."""

    def filled(word: re.Match[str]) -> str:
        block = block_behind(word)
        return str(content_html(block.content(brief, library))) if block else word[0]

    def alone(paragraph: re.Match[str]) -> str:
        return PLACEHOLDER.sub(filled, paragraph[1])

    return PLACEHOLDER.sub(filled, _ALONE.sub(alone, html))


def blocks_after_steps(brief: Brief, library: Library) -> list[Content]:
    """The brief's own reflection and quiz, unless its author placed them in the text."""
    placed = {block.identity(brief) for block in placed_blocks(brief)}
    own = [block for block in own_blocks() if block.identity(brief) not in placed]
    contents = [block.content(brief, library) for block in own]
    return [content for content in contents if content.questions]
