"""How long each step may take, so that all of them together take seven minutes."""

from __future__ import annotations

from collections.abc import Sequence

SECONDS = 7 * 60

LEAST = 20
"""A slide that is gone sooner is only a flicker to a room."""


def budgets(words: Sequence[int]) -> list[int]:
    """Whole seconds for each step by its number of words, which are said aloud: together 420.

    Each has LEAST to begin with; what is left is shared out by words, and what rounding leaves over
    goes to those who lost most by it.
    """
    left = SECONDS - LEAST * len(words)
    total = sum(words) or len(words)
    shares = [left * (count if sum(words) else 1) / total for count in words]
    whole = [int(share) for share in shares]
    by_loss = sorted(range(len(words)), key=lambda i: whole[i] - shares[i])
    for i in by_loss[: left - sum(whole)]:
        whole[i] += 1
    return [LEAST + seconds for seconds in whole]
