"""The keys at the head of a brief."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, HttpUrl

from sevenmin.fields import Date, Fields, Language, Line, Name, Slug, Text


class Source(Fields):
    """Something that the brief draws on, named so that a reader can find it."""

    title: Text = Field(
        description="The title of the source.", examples=["Learning Together to safeguard children"]
    )
    publisher: Line = Field(
        description="Who published it.", examples=["Social Care Institute for Excellence"]
    )
    link: HttpUrl | None = Field(
        default=None,
        description="Its address on the web. Nothing is loaded from there.",
        examples=["https://www.scie.org.uk/"],
    )


class Anonymity(Fields):
    """Who checked that nobody can be identified, and when. Software cannot promise that."""

    checked_by: Line = Field(
        description="A post, never a person's name.", examples=["Information governance lead"]
    )
    checked_on: Date = Field(description="The day of the check.", examples=["2026-10-30"])


class FrontMatter(Fields):
    """The front matter of a brief."""

    title: Line = Field(
        description="What the brief is called, in a few words.",
        examples=["Learning from a case review"],
    )
    summary: Text = Field(
        description="One sentence that says what a reader will take away.",
        examples=["What a review taught us about working together when a family is in crisis."],
    )
    status: Literal["draft", "published"] = Field(
        description="`draft` is shown by `make serve` only; `published` is built.",
        examples=["draft"],
    )
    owner: Line = Field(
        description="The team or post that answers for the brief, never a person's name.",
        examples=["Learning and development team"],
    )
    topics: tuple[Name, ...] = Field(
        min_length=1,
        description="What the brief is about: one or more of the topics in `mkdocs.yml`.",
        examples=[["domestic-abuse", "working-together"]],
    )
    published_on: Date | None = Field(
        default=None,
        description="The day of publication, not in the future. Required when published.",
        examples=["2026-11-02"],
    )
    review_by: Date | None = Field(
        default=None,
        description=(
            "The day by which its owner looks at it again. Required when published. From the next "
            "day on, readers see that its review is overdue."
        ),
        examples=["2027-11-02"],
    )
    origin: Name | None = Field(
        default=None,
        description="What the learning came from: one of the origins in `mkdocs.yml`.",
        examples=["case-review"],
    )
    reference: Line | None = Field(
        default=None,
        description="Your own reference for it, with nothing in it that identifies a family.",
        examples=["LR-2026-01"],
    )
    audience: tuple[Name, ...] = Field(
        default=(),
        description="Who it is for: any of the audiences in `mkdocs.yml`.",
        examples=[["health", "education"]],
    )
    language: Language | None = Field(
        default=None,
        description=(
            "The code of the language in which it is written, where that is not English, so that "
            "screen readers say it well. `gd` is Scottish Gaelic, `cy` Welsh, `uk` Ukrainian. "
            "What is written from right to left, such as `ur`, Urdu, is shown so."
        ),
        examples=["gd"],
    )
    series: Name | None = Field(
        default=None,
        description="The series to which it belongs: one of those in `mkdocs.yml`.",
        examples=["learning-from-a-case-review"],
    )
    part: int | None = Field(
        default=None,
        ge=1,
        description="Its place in the series. Required with `series`.",
        examples=[1],
    )
    sources: tuple[Source, ...] = Field(
        default=(),
        description="What it draws on.",
        examples=[
            [{"title": "Learning Together", "publisher": "Social Care Institute for Excellence"}]
        ],
    )
    reflection: tuple[Text, ...] = Field(
        default=(),
        description="Open questions for one reader or a room. Four are good.",
        examples=[["Where do you turn when a situation overwhelms you?"]],
    )
    quiz: Slug | None = Field(
        default=None,
        description="Its quiz: the name of a file in `quizzes/` without the ending `.yml`.",
        examples=["learning-from-a-case-review"],
    )
    related: tuple[Slug, ...] = Field(
        default=(),
        description="Briefs to read next: names of files in `briefs/` without the ending `.md`.",
        examples=[["pressing-pause"]],
    )
    anonymity: Anonymity | None = Field(
        default=None,
        description="Who checked that nobody can be identified, and when.",
        examples=[
            {"checked_by": "Information governance lead", "checked_on": "2026-10-30"},
        ],
    )
