"""The whole text of a brief, from its title to the address of its page."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.faces.words.blocks import lines_of
from sevenmin.faces.words.inline import inline
from sevenmin.faces.words.lines import hanging, numbered, under, wrapped
from sevenmin.model.settings import Notice
from sevenmin.views.about import names, neighbours
from sevenmin.views.days import day, overdue_words
from sevenmin.views.shown import Shown, ShownStep
from sevenmin.views.templates import settings_tree
from sevenmin.views.tree import tree

Lines = list[str]


def text_of(shown: Shown) -> str:
    """All of it. Two empty lines tell where a part begins."""
    return "\n".join([*under(_parts(shown), gap=2), ""])


def _parts(shown: Shown) -> Iterator[Lines]:
    settings = shown.library.settings
    yield under(_head(shown))
    for step in shown.steps:
        yield _step(step, len(shown.steps))
    thoughts = [question.prompt for question, _ in shown.questions(marked=False)]
    yield _headed("Think about your own work", numbered(thoughts))
    yield _headed("As a team", numbered(settings.team_questions))
    for notice in (settings.worried, settings.support, settings.contact):
        yield _notice(notice)
    yield _headed("Sources", under(_sources(shown), gap=0))
    yield _headed("About this brief", under(map(wrapped, _about(shown)), gap=0))


def _headed(heading: str, lines: Lines) -> Lines:
    """A part with its heading; nothing where the part has none."""
    return [*wrapped(heading), "", *lines] if lines else []


def _head(shown: Shown) -> Iterator[Lines]:
    front = shown.brief.front
    series = neighbours(shown.brief, shown.library, shown.drafts)
    kind = "7 minute brief" if shown.brief.is_published else "Draft of a 7 minute brief"
    yield wrapped(front.title)
    yield wrapped(f"{kind}. {series.line}" if series else kind)
    yield wrapped(front.summary)
    if shown.library.is_overdue(shown.brief):
        yield wrapped(overdue_words(front))


def _step(step: ShownStep, count: int) -> Lines:
    heading = f"Minute {step.number} of {count}: {inline(tree(step.heading).children)}"
    return _headed(heading, lines_of(step.tree.children))


def _notice(notice: Notice | None) -> Lines:
    if not notice:
        return []
    return _headed(notice.title, lines_of(settings_tree(notice.text).children))


def _sources(shown: Shown) -> Iterator[Lines]:
    for source in shown.brief.front.sources:
        address = f" ({source.link})" if source.link else ""
        yield hanging("- ", wrapped(f"{source.title}, {source.publisher}{address}", 70))


def _about(shown: Shown) -> Iterator[str]:
    front = shown.brief.front
    yield f"Owner: {front.owner}"
    if origin := names(shown.brief, shown.library.settings)["origin"]:
        yield f"Learned from: {origin}"
    if front.reference:
        yield f"Reference: {front.reference}"
    if front.published_on:
        yield f"Published: {day(front.published_on)}"
    if front.review_by:
        yield f"Review by: {day(front.review_by)}"
    if shown.address:
        has_quiz = any(content.quiz for content in shown.contents)
        yield f"Web page{', with a quiz' if has_quiz else ''}: {shown.address}"
