"""What the types share whose items are right or wrong each by itself."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from sevenmin.problems import Rule
from sevenmin.questions.base import Feedback

EQUAL = Rule(
    "equal-items",
    "In an `ordering` or `matching` question no two items, and no two matches, may say the same.",
)


def judged(key: str, right: bool, correction: str, why: str) -> Feedback:
    """What is said of one item: why, and before it the correction where it is wrong."""
    if right:
        return Feedback(key, "chosen-right", why)
    return Feedback(key, "chosen-wrong", f"{correction} {why}")


def mixed(keys: Iterable[str], seed: str) -> list[str]:
    """The keys in an order that looks like chance, and is the same in every build."""
    return sorted(keys, key=lambda key: sha256(f"{seed} {key}".encode()).digest())
