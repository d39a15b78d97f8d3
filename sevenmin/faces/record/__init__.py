"""`record/`: what a team writes down after a session.

Who was there, what they thought, what they will do, who does it and by when. It is filled in on the
page and sent nowhere; printed, filled in or blank; taken away as text, as a table of actions and as
a day in a calendar. A build that has python-docx adds the blank record as a Word file.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache, lru_cache
from importlib.util import find_spec

from markupsafe import Markup

from sevenmin.faces import File, Link
from sevenmin.faces.frame import Frame
from sevenmin.faces.templates import templates
from sevenmin.views.shown import Shown

LINK = Link(4, "record/", "Team record")

ROWS = 5
"""Actions for which a blank record has room."""

LINES = 15
"""Lines for the questions of a team and the rules to write on: one page has room for no more."""

STYLES = ("questions.css", "faces/record.css")
SCRIPTS = ("faces/record/record.js",)


def files(shown: Shown, frame: Frame, papers: Collection[str] = ()) -> Iterator[File]:
    """Its page, which leads to the Word file if there is one."""
    front, settings = shown.brief.front, shown.library.settings
    content = (
        templates()
        .get_template("faces/record/record.html")
        .render(
            brief=shown.brief,
            front=front,
            settings=settings,
            site_name=frame.site_name,
            address=shown.address,
            sheet=_sheet(settings.team_questions, settings.revisit_after),
            word=_word_name(shown) if f"record/{_word_name(shown)}" in papers else "",
        )
    )
    title = f"Team record: {front.title}"
    yield File("record/index.html", frame.around(title, content, STYLES, SCRIPTS))


def papers(shown: Shown) -> Iterator[File]:
    """The blank record as a Word file."""
    if _can_write_word():
        from sevenmin.faces.record.word import word_file

        yield File(f"record/{_word_name(shown)}", word_file(shown, ROWS))


@lru_cache(maxsize=1)
def _sheet(team_questions: tuple[str, ...], revisit_after: tuple[int, ...]) -> Markup:
    """What is filled in: made once, because it is the same for every brief."""
    template = templates().get_template("faces/record/sheet.html")
    return Markup(
        template.render(
            team_questions=team_questions,
            revisit_after=revisit_after,
            rows=ROWS,
            rules=_rules(len(team_questions)),
        )
    )


def _rules(questions: int) -> int:
    """How many rules each question gets."""
    return max(1, (LINES - questions) // questions) if questions else 0


def _word_name(shown: Shown) -> str:
    return f"{shown.brief.slug}-record.docx"


@cache
def _can_write_word() -> bool:
    return find_spec("docx") is not None
