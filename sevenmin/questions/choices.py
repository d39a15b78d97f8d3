"""What the types with choices share: choices, their feedback, and what is wrong with them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from string import ascii_lowercase

from pydantic import Field

from sevenmin.fields import Fields, Text
from sevenmin.problems import Problem, Rule
from sevenmin.questions.alike import equal
from sevenmin.questions.base import Answer, At, Feedback, Mark, Question, Verdict

NONE_CORRECT = Rule("no-correct-choice", "A question with choices needs one that is correct.")
ONE_ONLY = Rule("one-choice", "A question with choices needs two of them or more; four are good.")
EQUAL = Rule("equal-choices", "No two choices of a question may say the same.")
MISSED = Rule(
    "missed-on-wrong-choice",
    "`missed` is said of a correct choice that was not chosen, so only a correct one can have it.",
)


class Choice(Fields):
    """One possible answer. The ones that are not correct are called distractors."""

    text: Text = Field(
        description="The answer that the reader can choose.",
        examples=["Ask for a short call with everyone who is involved."],
    )
    correct: bool = Field(
        default=False,
        description="`true` for a correct choice; left out for a distractor.",
        examples=[True],
    )
    why: Text = Field(
        description="Why this choice is right or not, said when the answers are shown.",
        examples=["A shared picture comes first, and nobody else is going to call."],
    )
    missed: Text | None = Field(
        default=None,
        description="For a correct choice: said in place of `why` when it was not chosen.",
        examples=["Without this, nobody owns the next step."],
    )


class Keyed(Question):
    """A question whose answer is any of its choices, each of which has a key."""

    @abstractmethod
    def keyed(self) -> list[tuple[str, Choice]]:
        """Each choice with its key, in the order in which the reader sees them."""

    def options(self) -> tuple[tuple[str, str], ...]:
        return tuple((key, choice.text) for key, choice in self.keyed())

    def mark(self, answer: Answer) -> Mark:
        """Right when exactly the correct choices are chosen."""
        feedback = tuple(_feedback(key, choice, key in answer) for key, choice in self.keyed())
        right = all(said.verdict in ("chosen-right", "left") for said in feedback)
        return Mark(right, feedback)


class ChoiceQuestion(Keyed):
    """A question with choices. Their keys are the letters a, b, c … in the author's order."""

    choices: tuple[Choice, ...] = Field(
        min_length=1,
        max_length=26,
        description="The choices, in the order in which the reader sees them.",
        examples=[
            [
                {"text": "Press pause", "correct": True, "why": "It makes room to think."},
                {"text": "Go on", "why": "Nobody sees the whole picture."},
            ]
        ],
    )

    def keyed(self) -> list[tuple[str, Choice]]:
        return list(zip(ascii_lowercase, self.choices, strict=False))

    def problems(self, at: At) -> Iterator[Problem]:
        if len(self.choices) == 1:
            yield ONE_ONLY(
                at("choices", 0), "This question has one choice only.", "Add at least one more."
            )
        if not any(choice.correct for choice in self.choices):
            yield NONE_CORRECT(
                at("choices"), "No choice is correct.", "Add “correct: true” to the right one."
            )
        texts = ((choice.text, at("choices", i, "text")) for i, choice in enumerate(self.choices))
        yield from equal(EQUAL, "choices", texts)
        yield from self._missed_on_wrong(at)

    def _missed_on_wrong(self, at: At) -> Iterator[Problem]:
        for i, choice in enumerate(self.choices):
            if choice.missed and not choice.correct:
                yield MISSED(
                    at("choices", i, "missed"),
                    "“missed” stands on a choice that is not correct.",
                    "Move it to a correct choice, or say it in “why”.",
                )


def _feedback(key: str, choice: Choice, chosen: bool) -> Feedback:
    verdicts: dict[tuple[bool, bool], Verdict] = {
        (True, True): "chosen-right",
        (True, False): "chosen-wrong",
        (False, True): "missed",
        (False, False): "left",
    }
    verdict = verdicts[chosen, choice.correct]
    text = choice.missed if verdict == "missed" and choice.missed else choice.why
    return Feedback(key, verdict, text)
