"""A short situation that goes on as the reader decides, and ends well, badly or in between.

Use it where one decision leads to the next: what people do when it is not clear what to do. The
reader reads a scene, decides, reads what comes of it, and can go back to see where another way
leads. It is right when a `good` ending is reached. Without JavaScript and on paper, the scenes
are numbered passages, and every decision says which passage comes next.

How to write a good one:

- Begin with the mistakes. Ask people who do the work what goes wrong on a bad day, and why it
  looked right at the time. A decision that nobody would take teaches nothing.
- Four to seven scenes, with two or three decisions each. The first scene in the list is the start.
- Give a scene two or three sentences: what the reader sees, hears and knows. Leave out what the
  decisions do not need.
- Let a `consequence` say what happens to people: who calls, who goes quiet, what a child sees. It
  is no place for “Well done” or “Wrong”.
- Two or three endings, of different worth. Let a reader get from a poor start to a good ending:
  most mistakes can be put right, if they are seen. `mixed` is for what helps some and costs others.
- Let `why` name the decision that led there, and what helps another time. Blame nobody.
- A decision may lead back to an earlier scene, such as “Wait another day”, while another leads on.
- Invent the situation. If it can be recognised, it is about somebody.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from sevenmin.problems import Problem
from sevenmin.questions.base import Answer, At, Feedback, Mark, Question, Verdict
from sevenmin.questions.scenario.paths import path_problems
from sevenmin.questions.scenario.scenes import Scene, by_id, scene_problems


class Scenario(Question):
    """Marked right when the decisions lead to a good ending."""

    type: Literal["scenario"] = Field(
        description="The type of the question.", examples=["scenario"]
    )
    scenes: tuple[Scene, ...] = Field(
        min_length=1,
        max_length=40,
        description="The scenes, of which the first is the start. Four to seven are good.",
        examples=[
            [
                {
                    "id": "the-meeting-ends",
                    "text": "Nobody has said who calls the family.",
                    "decisions": [{"text": "Ask.", "to": "a-plan"}, {"text": "Go.", "to": "gone"}],
                },
                {"id": "a-plan", "text": "One calls.", "ending": "good", "why": "It was asked."},
                {"id": "gone", "text": "Nobody calls.", "ending": "poor", "why": "It was not."},
            ]
        ],
    )

    def mark(self, answer: Answer) -> Mark:
        """Right when the decisions with these keys, from the first scene on, end well."""
        end = self.scene_after(answer)
        if end is None or end.ending is None:
            return Mark(False)
        right = end.ending == "good"
        verdict: Verdict = "chosen-right" if right else "chosen-wrong"
        return Mark(right, (Feedback(end.id, verdict, end.why or ""),))

    def options(self) -> tuple[tuple[str, str], ...]:
        """What can be decided at the start; where it leads, a room finds out together."""
        start = self.scenes[0]
        return () if start.ending else tuple((key, one.text) for key, one in start.keyed())

    def scene_after(self, answer: Answer) -> Scene | None:
        """Where these decisions lead; None where one of them cannot be taken."""
        scenes = by_id(self.scenes)
        scene: Scene | None = self.scenes[0]
        for key in answer:
            decision = dict(scene.keyed()).get(key) if scene else None
            scene = scenes.get(decision.to) if decision else None
        return scene

    def number_of(self, scene_id: str) -> int | None:
        """The number of the passage in which a scene stands; None where there is no such scene."""
        names = [scene.id for scene in self.scenes]
        return names.index(scene_id) + 1 if scene_id in names else None

    def problems(self, at: At) -> Iterator[Problem]:
        yield from scene_problems(self.scenes, at)
        yield from path_problems(self.scenes, at)
