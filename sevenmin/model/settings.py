"""A team's settings: what stands under `extra.sevenmin` in `mkdocs.yml`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from sevenmin.fields import Date, Fields, Line, Name, Shown, Slug, Text
from sevenmin.model.form_rules import MISSING_KEY
from sevenmin.model.validating import validated
from sevenmin.problems import Place, Problem
from sevenmin.reading.limits import markdown_faults
from sevenmin.reading.text import read_text
from sevenmin.reading.tree import Tree
from sevenmin.reading.yaml_reader import read_yaml

SETTINGS_FILE = "mkdocs.yml"


RevisitDays = Annotated[int, Field(ge=1, le=3650)]
"""Days from the reading of a brief to a day on which it is looked at again."""


def _readable(value: str) -> str:
    for _, _, message, _ in markdown_faults(value):
        raise PydanticCustomError("markdown_limits", "beyond Markdown", {"said": message})
    return value


Markdown = Annotated[Name, AfterValidator(_readable), Shown("markdown")]
"""Words in Markdown, with no more signs and levels than it can be made of."""


class SeriesSettings(Fields):
    """Briefs that belong together, in an order."""

    title: Line = Field(description="The series' name.", examples=["Learning from a case review"])
    summary: Text = Field(
        description="One sentence about it.", examples=["Seven briefs from one review."]
    )


class Notice(Fields):
    """A short text with a heading."""

    title: Line = Field(description="Its heading.", examples=["Worried about a child?"])
    text: Markdown = Field(
        description="What it says, in Markdown.",
        examples=["If someone is in danger now, call **999**."],
    )


class Accessibility(Fields):
    """The organisation's part of the accessibility statement, whose other words the law fixes.

    Source: GOV.UK, "Sample accessibility statement (for a fictional public sector website)".
    """

    compliance: Literal["fully", "partially", "not"] = Field(
        description="How far the site meets WCAG 2.2 AA: `fully`, `partially` or `not`.",
        examples=["partially"],
    )
    known_faults: tuple[Markdown, ...] = Field(
        default=(),
        description="What cannot be used by everyone, why, and when it will be mended.",
        examples=[["Some diagrams have no text alternative. They will have one by May 2027."]],
    )
    contact: Markdown = Field(
        description="Whom to tell of a problem, in Markdown.",
        examples=["Write to <learning@council.example> or call 0131 496 0000."],
    )
    answered_within: Text = Field(
        default="10 working days",
        description="How soon a message is answered.",
        examples=["5 working days"],
    )
    prepared_on: Date = Field(
        description="The day on which the statement was written.", examples=["2026-11-02"]
    )
    tested_on: Date = Field(
        description="The day on which the site was last tested.", examples=["2026-10-26"]
    )
    tested_by: Text = Field(
        description="Who tested it, and how.",
        examples=["our digital team, with a screen reader and by keyboard alone"],
    )


class Settings(Fields):
    """What a team sets to make the site theirs."""

    organisation: Line = Field(
        description="The organisation that publishes the site.", examples=["Example Partnership"]
    )
    topics: dict[Slug, Line] = Field(
        description="What briefs can be about: the name used in front matter, and its title.",
        examples=[{"domestic-abuse": "Domestic abuse"}],
    )
    audiences: dict[Slug, Line] = Field(
        default={},
        description="Whom briefs can be for: the name used in front matter, and its title.",
        examples=[{"health": "Health"}],
    )
    origins: dict[Slug, Line] = Field(
        default={},
        description="What learning can come from: the name used in front matter, and its title.",
        examples=[{"case-review": "Case review"}],
    )
    series: dict[Slug, SeriesSettings] = Field(
        default={},
        description="The series: the name used in front matter, then title and summary.",
        examples=[{"learning-from-a-case-review": {"title": "Learning …", "summary": "Seven …"}}],
    )
    welcome: Notice = Field(
        default=Notice(
            title="What we learned, in seven minutes",
            text=(
                "A **7 minute brief** tells what happened, what was learned and what changes, in "
                "seven short steps. Read one between two visits, or take seven minutes with your "
                "team and talk about it."
            ),
        ),
        description="The first words of the home page.",
        examples=[{"title": "What we learned, in seven minutes", "text": "A **7 minute** …"}],
    )
    steps: tuple[Line, ...] = Field(
        default=(
            "What this is about",
            "Why it matters",
            "What happened",
            "What we learned",
            "What good practice looks like",
            "What changes now",
            "What you can do",
        ),
        min_length=5,
        max_length=7,
        description="The headings that a new brief starts with.",
        examples=[["What happened", "Why", "What we learned", "What changes", "What you can do"]],
    )
    team_questions: tuple[Text, ...] = Field(
        default=(
            "What are your thoughts?",
            "How will we build this into our practice, and know that we did?",
            "What will this team do?",
        ),
        description="The questions that every team answers after a brief.",
        examples=[["What will this team do?"]],
    )
    revisit_after: tuple[RevisitDays, ...] = Field(
        default=(7, 28),
        description="How many days after reading a brief its reader is reminded to look again.",
        examples=[[7, 28]],
    )
    worried: Notice | None = Field(
        default=None,
        description="What to do when worried about a child or an adult.",
        examples=[{"title": "Worried about a child or an adult?", "text": "Call **999** …"}],
    )
    support: Notice | None = Field(
        default=None,
        description="Where staff find support after distressing content.",
        examples=[{"title": "Support for you", "text": "Talk to your manager …"}],
    )
    contact: Notice | None = Field(
        default=None,
        description="Whom to write to about a brief.",
        examples=[{"title": "Contact", "text": "Write to …"}],
    )
    accessibility: Accessibility | None = Field(
        default=None,
        description="Your part of the accessibility statement.",
        examples=[
            {
                "compliance": "partially",
                "known_faults": ["Some diagrams have no text alternative …"],
                "contact": "Write to <learning@council.example>.",
                "prepared_on": "2026-11-02",
                "tested_on": "2026-10-26",
                "tested_by": "our digital team",
            }
        ],
    )
    edit_address: Name | None = Field(
        default=None,
        description="The address before `briefs/…` at which a file can be edited; none, no link.",
        examples=["https://git.example/team/briefs/edit/main/"],
    )


_NEUTRAL: dict[str, Any] = {"organisation": "…", "topics": {}}


def read_settings(root: Path) -> tuple[Settings, Tree, list[Problem]]:
    """The settings, their tree and what is wrong with them, without resolving MkDocs' own tags."""
    text, problems = read_text(root, SETTINGS_FILE)
    tree, yaml_problems = read_yaml(SETTINGS_FILE, text or "", only=("extra", "sevenmin"))
    branch = tree.branch("extra", "sevenmin")
    settings, key_problems = validated(branch, Settings, _NEUTRAL)
    if branch.data is None:
        unread = problems or yaml_problems
        key_problems = [] if unread else [_no_settings(tree.key_place("extra", "sevenmin"))]
    return settings, branch, [*problems, *yaml_problems, *key_problems]


def _no_settings(place: Place) -> Problem:
    return MISSING_KEY(
        place,
        "The settings for briefs are missing.",
        "Add “extra:”, in it “sevenmin:”, and in that “organisation:” and “topics:”.",
    )
