"""Days in words, and what is said of a brief whose day of review has passed."""

from __future__ import annotations

from datetime import date

from sevenmin.model.front_matter import FrontMatter


def day(value: date) -> str:
    """`2 November 2026`: the month in words, because 2/11 is another day elsewhere."""
    return f"{value.day} {value:%B %Y}"


def overdue_words(front: FrontMatter) -> str:
    """What readers are told once the day of review has passed; empty where there is none."""
    if not front.review_by:
        return ""
    due = f"This brief was due for review by {day(front.review_by)}."
    return f"{due} Check with the owner, {front.owner}, that it is still right."
