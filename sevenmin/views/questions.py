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

Face = Literal["page", "key", "slides"]
"""Where a question is shown: on the page; its answer in the answer key on paper; on a slide; its
answer on the next slide; and what a facilitator can say of that."""

_CUT = Markup("<!-- cut -->")
"""Stands in nothing that an author wrote, where every such sign is escaped."""

_ALONE = re.compile(rf"<p>\s*({PLACEHOLDER.pattern})\s*</p>")


Numbers = dict[tuple[str, str], tuple[int, int]]
"""The number of a question among the marked ones of its quiz on a page, and how many there are; by
its group and its id. A question without a number is not in it."""


class Around(NamedTuple):
    """What its brief has to say of a question."""

    label: str = ""
    """Stands above it: its number, or that it is not marked."""
    step: int | None = None
    """Where on the page to read again."""
    language: str | None = None
    """The code of its language, where the brief says one."""


def question_html(
    question: Question, group: str, around: Around | None = None, face: Face = "page"
) -> Markup:
    """One question. `group` and the question's id together are its id on the page."""
    name, identity = question_type(question), f"{group}--{question.id}"
    template = templates().get_template(f"type/{name}/question.html")
    around = around or Around()
    return Markup(
        template.render(
            question=question,
            type=name,
            id=identity if face == "page" else f"{face}--{identity}",
            face=face,
            cut=_CUT,
            label=around.label,
            step=around.step,
            language=around.language,
        )
    )


class OnSlides(NamedTuple):
    """A question before a room. What is right is in no part but `reveal` and `spoken`."""

    room: Markup
    """What the room can choose between."""
    reveal: Markup
    """What is right, and why; empty where nothing is."""
    spoken: Markup
    """What the facilitator can say beside that."""


def on_slides(question: Question, group: str, language: str | None = None) -> OnSlides:
    """The three parts of a question on slides, made at once."""
    html = question_html(question, group, Around(language=language), face="slides")
    return OnSlides(*(Markup(part.strip()) for part in str(html).split(_CUT)))


def question_type(question: Question) -> str:
    """The name of the folder from which a question's class comes."""
    return type(question).__module__.rsplit(".", 1)[-1]


def numbers(contents: Iterable[Content]) -> Numbers:
    """A number for each marked question of a quiz that has more than one on the page.

    `contents` are all blocks of the page, in its order: a question that its author placed in a step
    counts with the rest of its quiz.
    """
    quizzes: dict[str, list[tuple[str, str]]] = {}
    for content in contents:
        marked = [question for question in content.questions if question.marked]
        quizzes.setdefault(content.group, []).extend((content.group, one.id) for one in marked)
    return {
        key: (number, len(keys))
        for keys in quizzes.values()
        if len(keys) > 1
        for number, key in enumerate(keys, start=1)
    }


def content_html(content: Content, numbers: Numbers) -> Markup:
    """A block: its heading where it has one, and its questions."""
    if not content.questions:
        return Markup("")
    return Markup(
        templates()
        .get_template("views/block.html")
        .render(content=content, questions=list(_questions_html(content, numbers, "page")))
    )


def key_html(contents: Iterable[Content], numbers: Numbers) -> Markup:
    """The answer key of all questions on a page, for paper; nothing where nothing is answered."""
    found = (html for content in contents for html in _questions_html(content, numbers, "key"))
    entries = [html for html in found if html.strip()]
    return Markup(templates().get_template("views/key.html").render(entries=entries))


def slide_of(question: Question, content: Content) -> str:
    """The id of its slide. In another brief's quiz, a question may have the id of an own one."""
    return f"ask--{question.id}" if content.is_own else f"ask--of--{content.group}--{question.id}"


def _questions_html(content: Content, numbers: Numbers, face: Face) -> Iterator[Markup]:
    """A quiz that belongs to another brief has its steps there, and not on this page."""
    for question in content.questions:
        step = question.step if content.is_own else None
        around = Around(question_label(question, content, numbers), step, content.language)
        yield question_html(question, content.group, around, face)


def question_label(question: Question, content: Content, numbers: Numbers) -> str:
    """`Question 2 of 5`; among marked questions it is told which ones are not."""
    if found := numbers.get((content.group, question.id)):
        return "Question {} of {}".format(*found)
    among_marked = any(other.marked for other in content.questions)
    return "Not marked" if among_marked and not question.marked else ""


def with_blocks(html: str, brief: Brief, library: Library, numbers: Numbers) -> str:
    """The HTML with every placeholder, and the paragraph that Markdown put around it, filled."""

    def filled(word: re.Match[str]) -> str:
        block = block_behind(word)
        return str(content_html(block.content(brief, library), numbers)) if block else word[0]

    def alone(paragraph: re.Match[str]) -> str:
        return PLACEHOLDER.sub(filled, paragraph[1])

    return PLACEHOLDER.sub(filled, _ALONE.sub(alone, html))


def without_blocks(html: str) -> str:
    """The HTML without the questions that are placed in it."""
    return PLACEHOLDER.sub("", _ALONE.sub("", html)) if "qsevenminq" in html else html


def blocks_in_text(brief: Brief, library: Library) -> list[Content]:
    """What the author placed by macros, in the order of the text."""
    return [block.content(brief, library) for block in placed_blocks(brief)]


def blocks_after_steps(brief: Brief, library: Library) -> list[Content]:
    """The brief's own reflection and quiz, unless its author placed them in the text."""
    placed = {block.identity(brief) for block in placed_blocks(brief)}
    own = [block for block in own_blocks() if block.identity(brief) not in placed]
    contents = [block.content(brief, library) for block in own]
    return [content for content in contents if content.questions]
