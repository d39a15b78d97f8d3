"""`{{ reflection() }}` places this brief's questions; `{{ reflection("One question?") }}` asks one.

A brief that does not place its reflection shows it after its steps, before the quiz.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import ClassVar

from sevenmin.blocks import placed_blocks
from sevenmin.blocks.base import Block, Content, Fault
from sevenmin.fields import LONGEST_TEXT
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.questions.reflection import Reflection
from sevenmin.wording import count


@dataclass(frozen=True)
class ReflectionBlock(Block):
    """Open questions."""

    name: ClassVar[str] = "reflection"
    after_steps: ClassVar[int] = 1

    prompt: str = ""

    def identity(self, brief: Brief) -> tuple[str, ...]:
        return ("reflection", self.prompt.strip())

    def faults(self, brief: Brief, library: Library) -> Iterator[Fault]:
        if self.prompt and not self.prompt.strip():
            yield "This reflection asks nothing.", "Write a question between the quotation marks."
        elif len(self.prompt) > LONGEST_TEXT:
            message = f"This reflection has {count(len(self.prompt), 'character')}"
            yield f"{message}, and {LONGEST_TEXT:,} are the most.", "Shorten it."
        elif not (self.prompt or brief.front.reflection or brief.leaves_open("reflection")):
            fix = "Add “reflection:” and a list of questions to its front matter."
            yield "This brief has no reflection questions.", fix

    def content(self, brief: Brief, library: Library) -> Content:
        language = brief.front.language
        if self.prompt.strip():
            asked = (reflection_question(self.prompt.strip()[:LONGEST_TEXT].strip()),)
            return Content(brief.slug, asked, language=language)
        elsewhere = {block.identity(brief) for block in placed_blocks(brief)}
        prompts = [
            prompt for prompt in brief.front.reflection if ("reflection", prompt) not in elsewhere
        ]
        questions = tuple(reflection_question(prompt) for prompt in dict.fromkeys(prompts))
        heading = "Think about your own work"
        return Content(
            brief.slug, questions, heading, anchor="after--reflection", language=language
        )


def reflection_question(prompt: str) -> Reflection:
    """A question from its words; its id stays the same wherever among the others it stands."""
    words = re.sub(r"[^a-z0-9]+", "-", prompt.lower()).strip("-")[:40].strip("-")
    fingerprint = sha256(prompt.encode()).hexdigest()[:6]
    return Reflection(id=f"{words or 'r'}-{fingerprint}", type="reflection", prompt=prompt)
