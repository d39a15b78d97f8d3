"""Markdown of every construct, sound and broken, for the text of a brief."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

from tests.fuzz.odd import SIGNS


def _lines(name: str) -> tuple[str, ...]:
    """The texts of a file, one in each line, written as in JSON."""
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return tuple(json.loads(line) for line in lines)


SOUND = _lines("sound.jsonl")
BROKEN = _lines("broken.jsonl")

PLACED = ("{{ quiz() }}", '{{ reflection("What would you do?") }}', "{{ reflection('Who?') }}")
"""Macros, each of which can stand once in a brief."""


def body(random: Random) -> str:
    """The text of a brief: steps with what may stand in them, often a broken part among it."""
    trouble = random.choice((0.0, 0.0, 0.03, 0.1, 0.3))
    steps = [_step(number, random, trouble) for number in range(1, random.choice((6, 7, 8, 8, 8)))]
    placed = random.sample(PLACED, random.choice((0, 0, 1, 3)))
    for call in placed:
        steps.insert(
            random.randint(1, len(steps)), random.choice(("", "- ", "> ", "!!! note\n    ")) + call
        )
    return "\n\n".join(steps) + random.choice(("", "\n", "\n\n"))


def _step(number: int, random: Random, trouble: float) -> str:
    blocks = [_block(random, trouble) for _ in range(random.randint(1, 3))]
    between = "\n" if random.random() < trouble / 3 else "\n\n"
    return between.join([f"## Step {number}", "What there is to say.", *blocks])


def _block(random: Random, trouble: float) -> str:
    block = random.choice(BROKEN if random.random() < trouble else SOUND)
    if random.random() < trouble / 4:
        block = deep(block, random)
    if random.random() < trouble / 4:
        at = random.randrange(len(block) + 1)
        block = block[:at] + random.choice(SIGNS) + block[at:]
    return block


def deep(block: str, random: Random) -> str:
    """The block in lists, quotations and notes, one in another."""
    before = random.choice(
        ("- ", "> ", "1. ", "!!! note\n    ", '=== "A"\n\n    ', "??? tip\n    ")
    )
    further = "> " if before == "> " else "    "
    for _ in range(random.choice((1, 2, 3, 8, 25))):
        block = before + block.replace("\n", f"\n{further}")
    return block
