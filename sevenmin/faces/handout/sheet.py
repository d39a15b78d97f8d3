"""What stands on the handout as plain data, for whoever draws it: the page here, or a PDF."""

from __future__ import annotations

from typing import Any

from sevenmin.faces.handout.fitting import Fitting, fitted
from sevenmin.faces.handout.plain import with_paths
from sevenmin.model.settings import Notice
from sevenmin.views.about import neighbours
from sevenmin.views.days import day
from sevenmin.views.qr import qr_rows
from sevenmin.views.shown import Shown
from sevenmin.views.templates import settings_tree
from sevenmin.views.tree import tree

LANGUAGE = "en"
"""As every page of the site says of itself; a brief may be written in another one."""

Sheet = dict[str, Any]


def sheet(shown: Shown, fewer: int = 0) -> Sheet:
    """The whole sheet. Links lead from the brief's page, images from the project's root.

    Of its short words, there are `fewer` than a browser has room for.
    """
    front, settings = shown.brief.front, shown.library.settings
    fitting = fitted(shown, fewer)
    return {
        "language": front.language or LANGUAGE,
        "organisation": settings.organisation,
        "title": front.title,
        "series": series_line(shown),
        "is_overdue": shown.library.is_overdue(shown.brief),
        "summary": front.summary,
        "boxes": _boxes(shown, fitting),
        "is_short": fitting.is_short,
        "questions": fitting.questions,
        "team_questions": list(settings.team_questions),
        "facts": facts(shown),
        "notices": [_notice(one) for one in (settings.worried, settings.support) if one],
        "address": shown.address,
        "qr": _qr(shown.address),
    }


def series_line(shown: Shown) -> str:
    """`Learning from a case review, part 6 of 7`; empty where it belongs to none."""
    series = neighbours(shown.brief, shown.library, shown.drafts)
    return series.line if series else ""


def facts(shown: Shown) -> list[list[str]]:
    """Who answers for the brief, and from when to when it holds."""
    front = shown.brief.front
    days = (("Published", front.published_on), ("Review by", front.review_by))
    return [["Owner", front.owner], *([name, day(said)] for name, said in days if said)]


def _boxes(shown: Shown, fitting: Fitting) -> list[dict[str, Any]]:
    steps = zip(shown.steps, fitting.full, fitting.short, strict=True)
    return [
        {
            "heading": tree(step.heading).data(),
            "full": with_paths(full, shown.place).data(),
            "short": with_paths(short, shown.place).data(),
        }
        for step, full, short in steps
    ]


def _notice(notice: Notice) -> dict[str, Any]:
    return {"title": notice.title, "text": settings_tree(notice.text).data()}


def _qr(address: str) -> dict[str, Any] | None:
    if not address:
        return None
    rows = qr_rows(address)
    return {"size": len(rows), "rows": rows}
