"""Notes for facilitators in every shape that an author may give them, each with a planted word.

A planted word begins and ends in “zq”, so that no other text has it.
"""

from __future__ import annotations

from random import Random

MARKS = (
    *("!!! facilitator", "!!!facilitator", "!!! Facilitator", '!!! facilitator "Title {word}"'),
    *("??? facilitator", "???+ facilitator", "!!! note facilitator", "!!!  facilitator"),
    *("!!! “facilitator”", '!!! "facilitator"', "!!!\u00a0facilitator", "\u200b!!! facilitator"),
    *(
        "Some words. !!! facilitator",
        "- !!! facilitator",
        "1. !!! facilitator",
        "> !!! facilitator",
    ),
    *(" !!! facilitator", "!! facilitator", "!!! facilitators", "! facilitator"),
    *("!!! facilitator: {word}", "!!!! facilitator", "> [!FACILITATOR]", "??? slide facilitator"),
)
TEXTS = (
    "{word}.",
    "One line\nand {word}.",
    "One.\n\n{word}.",
    "- one\n- {word}\n    - {word}",
    "1. {word}\n2. two",
    "> {word}",
    "| a | {word} |\n|---|---|\n| 1 | {word} |",
    "```\n{word}\n```",
    '[{word}](https://example.org/{word} "{word}")',
    "![{word}](pause.svg)",
    '[name]: https://example.org/{word} "{word}"',
    "[^note]: {word}",
    "Text[^own].\n\n[^own]: {word}",
    "*[SWO]: {word}",
    "### {word}",
    '!!! note "{word}"\n    {word}',
    '=== "{word}"\n    {word}',
    "??? tip\n    {word}",
    "Term\n: {word}",
    "<b>{word}</b>",
    "<details>\n<summary>{word}</summary>\n{word}\n</details>",
    "<!-- {word} -->",
    '{{{{ reflection("{word}") }}}}',
    "https://example.org/{word}",
    "**{word}**",
    "{word}\n---",
)
AROUND = (
    *("{note}", "{note}", "{note}", "- one\n\n{in4}\n\n- two", "> Words.\n>\n{quoted}"),
    *("!!! note\n    Words.\n\n{in4}", '=== "A"\n\n{in4}', "??? tip\n{in4}"),
    *(
        "<details>\n<summary>More</summary>\n{note}\n</details>",
        "<details>\n\n{note}\n\n</details>",
    ),
    *("Words right above.\n{note}", "{note}\nWords right below.", "{note}\n- a list below"),
    *("Term\n:   Meaning.\n\n{in4}", "```\ncode\n```\n{note}", "| a | b |\n|---|---|\n{note}"),
    *("{note}\n\n{note}", "{note}\n{note}", "<pre>\n{note}\n</pre>", "<div>{note}</div>"),
)
INDENTS = ("    ", "    ", "    ", "\t", "  ", "      ", "\u00a0" * 4)
USES = "See [the name][name], [name], a mark[^note] and SWO.\n"
"""What would show a definition that stands in a note."""


def note(random: Random, word: str) -> str:
    """A block of a brief's text with a note in it."""
    mark = random.choice(("!!! facilitator", random.choice(MARKS)))
    text = random.choice(TEXTS)
    indent = random.choice(
        ("    ", "    ", "    ", "\t", "  ", "      ", "\u00a0\u00a0\u00a0\u00a0")
    )
    lines = [f"{indent}{line}" if line else "" for line in text.split("\n")]
    if len(lines) > 1 and random.random() < 0.15:
        lines[-1] = lines[-1].lstrip()
    whole = "\n".join([mark, *[""] * (random.random() < 0.1), *lines]).format(word=word)
    around = random.choice(("{note}", random.choice(AROUND)))
    return around.format(
        note=whole,
        in4="\n".join(f"    {line}" if line else "" for line in whole.split("\n")),
        quoted="\n".join(f"> {line}" for line in whole.split("\n")),
    )


def body(random: Random, word: str) -> str:
    """A brief's text of five steps, with a few of them."""
    steps = [
        f"## Step {number}\n\nWhat there is to say. {USES if random.random() < 0.3 else ''}\n\n"
        + (note(random, word) + "\n" if number == 1 or random.random() < 0.2 else "")
        for number in range(1, 6)
    ]
    return "\n".join(steps)
