"""`facilitate/`: the session plan, for whoever leads a team through the brief.

It has a plan for 20, 30 and 45 minutes, made for this brief; a list of what to bring; the author's
notes for facilitators; the questions, and their answers with the reasons; and what to do when a
discussion gets hard. Search does not find it, and it asks colleagues who get ready for the quiz not
to read on.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.faces import File, Link
from sevenmin.faces.facilitate.plan import material, plans, sheets
from sevenmin.faces.frame import Frame
from sevenmin.faces.templates import templates
from sevenmin.views.questions import question_type, slide_of
from sevenmin.views.shown import Shown

LINK = Link(3, "facilitate/", "Session plan")

STYLES = ("questions.css", "faces/facilitate.css")
SCRIPTS = ("faces/facilitate/print.js",)


def files(shown: Shown, frame: Frame) -> Iterator[File]:
    """Its page."""
    title = f"For facilitators: {shown.brief.front.title}"
    content = guide_html(shown)
    yield File("facilitate/index.html", frame.around(title, content, STYLES, SCRIPTS))


def guide_html(shown: Shown) -> str:
    """What stands in the page."""
    given = material(shown)
    return (
        templates()
        .get_template("faces/facilitate/guide.html")
        .render(
            brief=shown.brief,
            library=shown.library,
            settings=shown.library.settings,
            steps=shown.steps,
            opening=shown.opening,
            has_notes=shown.opening or any(step.notes for step in shown.steps),
            given=given,
            plans=plans(given),
            thoughts=[question for question, _ in shown.questions(marked=False)],
            first_slide=_first_slide(shown),
            has_scenario=_has_scenario(shown),
            sheets=sheets(shown.key),
            address=shown.address,
            key=shown.key,
        )
    )


def _has_scenario(shown: Shown) -> bool:
    return any(question_type(found) == "scenario" for found, _ in shown.questions(marked=True))


def _first_slide(shown: Shown) -> str:
    """The id of the slide on which the quiz begins."""
    return next((slide_of(*found) for found in shown.questions(marked=True)), "")
