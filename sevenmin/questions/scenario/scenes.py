"""The scenes of a scenario, the decisions that lead on, and what is wrong with one by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from string import ascii_lowercase
from typing import Literal

from pydantic import Field

from sevenmin.fields import Fields, Slug, Text
from sevenmin.problems import Problem, Rule
from sevenmin.questions.base import At
from sevenmin.wording import quoted

SAME_SCENE = Rule("same-scene", "No two scenes of a situation may have the same `id`.")
DEAD_END = Rule(
    "dead-end", "A scene has `decisions`, or it is an `ending`; with neither, nothing goes on."
)
AFTER_ENDING = Rule("decisions-after-ending", "Nothing is left to decide at an `ending`.")
NO_WHY = Rule("ending-without-why", "An `ending` needs a `why`: the reader learns from it.")
WHY_TOO_SOON = Rule("why-without-ending", "A `why` is said at an `ending`, and nowhere else.")


class Decision(Fields):
    """What the reader can decide in a scene, and where it leads."""

    text: Text = Field(
        description="What the reader would do.",
        examples=["Ask who will call the family."],
    )
    consequence: Text | None = Field(
        default=None,
        description="What happens then, said before the next scene.",
        examples=["It is quiet for a moment. Nobody had thought that it was their task."],
    )
    to: Slug = Field(
        description="The `id` of the scene that comes next. It may be an earlier one.",
        examples=["ten-minutes-left"],
    )


class Scene(Fields):
    """A moment of the situation: with `decisions`, or the `ending` of a path, and its `why`."""

    id: Slug = Field(
        description="The scene's own name, to which decisions lead.", examples=["ten-minutes-left"]
    )
    text: Text = Field(
        description="What the reader sees, hears and knows at this moment.",
        examples=["The chair has ten minutes left. What do you ask for?"],
    )
    decisions: tuple[Decision, ...] = Field(
        default=(),
        min_length=1,
        max_length=26,
        description="What can be decided here. Two or three are good; one alone goes on.",
        examples=[[{"text": "Ask who will call the family.", "to": "ten-minutes-left"}]],
    )
    ending: Literal["good", "mixed", "poor"] | None = Field(
        default=None,
        description="How it ends for the people in it: `good`, `mixed` or `poor`.",
        examples=["good"],
    )
    why: Text | None = Field(
        default=None,
        description="What led here, and what helps another time. Every ending has it.",
        examples=["One question, asked aloud, gave every task a name and a day."],
    )

    def keyed(self) -> list[tuple[str, Decision]]:
        """Each decision with its key: the letters a, b, c … in the author's order."""
        return list(zip(ascii_lowercase, self.decisions, strict=False))


def by_id(scenes: Sequence[Scene]) -> dict[str, Scene]:
    """The scenes by their names; of two with the same name, the first."""
    found: dict[str, Scene] = {}
    for scene in scenes:
        found.setdefault(scene.id, scene)
    return found


def scene_problems(scenes: Sequence[Scene], at: At) -> Iterator[Problem]:
    """What is wrong with each scene, wherever its decisions lead."""
    seen: set[str] = set()
    for i, scene in enumerate(scenes):
        if scene.id in seen:
            yield SAME_SCENE(
                at("scenes", i, "id"),
                f"Two scenes have the name {quoted(scene.id)}.",
                "Give this one another, and look at the decisions that lead to it.",
            )
        seen.add(scene.id)
        yield from _end_problems(scene, i, at)


def _end_problems(scene: Scene, i: int, at: At) -> Iterator[Problem]:
    name = quoted(scene.id)
    if scene.ending and scene.decisions:
        message = f"The scene {name} is an ending, and it has decisions."
        yield AFTER_ENDING(at("scenes", i, "ending"), message, "Remove the one or the other.")
    if scene.ending and not scene.why:
        message = f"The ending {name} does not say why."
        fix = "Add “why”: what led here, and what helps another time."
        yield NO_WHY(at("scenes", i, "ending"), message, fix)
    if not scene.ending and scene.why:
        message = f"The scene {name} has a “why”, and it is no ending."
        fix = "Add “ending”, or say it in “text” or in a “consequence”."
        yield WHY_TOO_SOON(at("scenes", i, "why"), message, fix)
    if not scene.ending and not scene.decisions:
        message = f"Nothing goes on from the scene {name}, and it is no ending."
        yield DEAD_END(at("scenes", i), message, "Add “decisions”, or “ending” and “why”.")
