"""A site in which words are folded away, or in tabs, wherever an author can put them."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import STEPS, brief_text
from tests.site.projects import write

FOLDED = """\
??? note "Zqtitle folded"

    Zqfolded words, and **zqbold words** in them.

    ??? tip "Zqinner title"

        Zqinner words.

???+ note "Zqopen title"

    Zqopen words.

<details><summary>Zqraw title</summary>Zqraw words.</details>
"""

TABS = """\
=== "Zqtab one"

    Zqfirst words.

=== "Zqtab two"

    Zqsecond words.

    ??? note "Zqdeep title"

        Zqdeep words.

=== "Zqtab three"

    Zqthird words.
"""

TITLES = {f"Zq{name} title" for name in ("inner", "open", "raw", "deep")} | {"Zqtitle folded"}
NAMES = {f"Zqtab {number}" for number in ("one", "two", "three")}
WORDS = {
    f"Zq{name} words"
    for name in ("folded", "inner", "open", "raw", "first", "second", "deep", "third")
}
ALL = TITLES | NAMES | WORDS | {"zqbold words"}
NOTED = {"Zqnote.", "Zqnoted title", "Zqnoted words"}

NOTE = """
!!! facilitator

    Zqnote.

    ??? note "Zqnoted title"

        Zqnoted words.
"""


def write_folded(project: Path) -> None:
    body = STEPS.replace("## Step 3", f"{FOLDED}\n{TABS}\n## Step 3")
    body = body.replace("## Step 5", f"{NOTE}\n## Step 5")
    write(project, "briefs/folded.md", brief_text(body, title="Folded"))
    write(project, "docs/folded.md", f"# Folded\n\n{FOLDED}\n{TABS}")
