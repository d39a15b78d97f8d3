"""Words in lines, and lines one below the other: what a text without any marks is made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

WIDTH = 72
"""The longest line. Mail programs put `> ` before it when somebody answers."""


def wrapped(words: str, width: int = WIDTH) -> list[str]:
    """The words in lines. What is longer than a line, such as an address, stays whole."""
    return [line for part in words.split("\n") for line in _wrapped(part, width)]


def _wrapped(words: str, width: int) -> Iterator[str]:
    while len(words) > width:
        end = words.rfind(" ", 1, width + 1)
        end = end if end > 0 else words.find(" ", width)
        if end < 0:
            break
        yield words[:end].rstrip(" ")
        words = words[end:].lstrip(" ")
    yield words


def under(blocks: Iterable[list[str]], gap: int = 1) -> list[str]:
    """Blocks of lines one below the other, with empty lines between them."""
    lines: list[str] = []
    for block in blocks:
        if block:
            lines += [*([""] * gap if lines else ()), *block]
    return lines


def hanging(mark: str, lines: list[str]) -> list[str]:
    """Lines that stand behind a mark; those after the first keep clear of it."""
    space = " " * len(mark)
    return [f"{space if n else mark}{line}".rstrip() for n, line in enumerate(lines)]


def before(mark: str, lines: list[str]) -> list[str]:
    """Lines with the same mark before each of them."""
    return [f"{mark}{line}".rstrip() for line in lines]


def numbered(texts: Iterable[str]) -> list[str]:
    """A list with a number before each text."""
    return under(
        (
            hanging(f"{number}. ", wrapped(text, WIDTH - 3))
            for number, text in enumerate(texts, start=1)
        ),
        gap=0,
    )
