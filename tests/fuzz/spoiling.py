"""Ways in which a file is spoilt, as text and as bytes."""

from __future__ import annotations

from random import Random

from tests.fuzz.odd import SIGNS


def spoilt_text(text: str, random: Random) -> str:
    """The text after one change."""
    return random.choice(WAYS)(text, random)


def without_line(text: str, random: Random) -> str:
    lines = text.split("\n")
    lines.pop(random.randrange(len(lines)))
    return "\n".join(lines)


def with_line_again(text: str, random: Random) -> str:
    lines = text.split("\n")
    lines.insert(random.randrange(len(lines) + 1), random.choice(lines))
    return "\n".join(lines)


def without_characters(text: str, random: Random) -> str:
    start = random.randrange(len(text) + 1)
    return text[:start] + text[start + random.randint(1, 5) :]


def with_sign(text: str, random: Random) -> str:
    at = random.randrange(len(text) + 1)
    return text[:at] + random.choice(SIGNS) * random.choice((1, 1, 1, 2, 30)) + text[at:]


def with_end_of_line(text: str, random: Random) -> str:
    lines = text.split("\n")
    lines[random.randrange(len(lines))] += f" {random.choice(SIGNS)}"
    return "\n".join(lines)


def with_start_of_line(text: str, random: Random) -> str:
    lines = text.split("\n")
    at = random.randrange(len(lines))
    lines[at] = random.choice((*SIGNS, "  ", "      ")) + lines[at]
    return "\n".join(lines)


def with_lines_joined(text: str, random: Random) -> str:
    lines = text.split("\n")
    at = random.randrange(len(lines))
    return "\n".join([*lines[:at], "".join(lines[at : at + 2]), *lines[at + 2 :]])


def without_empty_line(text: str, random: Random) -> str:
    empty = [at for at in range(len(text)) if text.startswith("\n\n", at)]
    at = random.choice(empty) if empty else 0
    return text[:at] + text[at + 1 :]


WAYS = (
    *(without_line, with_line_again, without_characters, with_sign, with_end_of_line),
    *(with_start_of_line, with_lines_joined, without_empty_line, without_empty_line),
)


def as_bytes(text: str, random: Random) -> bytes:
    """The text as an editor may have saved it: mostly as it should be."""
    way = random.random()
    if way < 0.04:
        text = text.replace("\n", "\r\n")
    elif way < 0.06:
        text = text.replace("\n", "\r")
    elif way < 0.08:
        text = f"\ufeff{text}"
    elif way < 0.09:
        return text.encode("utf-16")
    data = text.encode("utf-8", "surrogatepass")
    if 0.09 <= way < 0.11:
        at = random.randrange(len(data) + 1)
        data = data[:at] + bytes([random.randrange(256)]) + data[at:]
    return data
