"""`present/`: the slides, for a facilitator who shows the brief to a team."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from sevenmin.faces import File, Link
from sevenmin.faces.deck.asked import asked
from sevenmin.faces.deck.budgets import budgets
from sevenmin.faces.deck.few import is_few
from sevenmin.faces.deck.spoken import spoken
from sevenmin.faces.frame import HOME, Frame
from sevenmin.faces.templates import templates
from sevenmin.views.about import names, neighbours
from sevenmin.views.qr import qr_svg
from sevenmin.views.short import short_html
from sevenmin.views.shown import Shown

LINK = Link(1, "present/", "Present")


def files(shown: Shown, frame: Frame) -> Iterator[File]:
    """The deck: a page of its own, without the site's header and footer."""
    yield File("present/index.html", deck_html(shown, frame.site_name, frame.own_styles))


def deck_html(shown: Shown, site_name: str, own_styles: tuple[str, ...] = ()) -> str:
    """The whole page. It is slides where scripts run, and a page to read where none do."""
    brief, settings = shown.brief, shown.library.settings
    return (
        templates()
        .get_template("faces/deck/deck.html")
        .render(
            home=HOME,
            site_name=site_name,
            own_styles=own_styles,
            front=brief.front,
            settings=settings,
            names=names(brief, settings),
            series=neighbours(brief, shown.library, shown.drafts),
            shown=shown,
            steps=zip(shown.steps, budgets([step.words for step in brief.steps]), strict=True),
            short=short_html,
            is_few=is_few,
            spoken=spoken,
            thoughts=[question for question, _ in shown.questions(marked=False)],
            asked=list(asked(shown)),
            qr=Markup(qr_svg(shown.address)) if shown.address else "",
        )
    )
