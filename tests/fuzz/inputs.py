"""A numbered input: the same number and seed always give the same files."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from random import Random

import yaml

from tests.conftest import TEAM
from tests.fuzz import trees
from tests.fuzz.markdown import body
from tests.fuzz.spoiling import as_bytes, spoilt_text

SETTINGS = "mkdocs.yml"
NAMES = (
    *("{}.MD", "{} x.md", "É{}.md", "{}_a.md", "{}..md", "{}--a.md", "sub/{}.md", "sub dir/{}.md"),
    *(
        "index.md",
        "-{}.md",
        "{}\u200b.md",
        "~${}.md",
        "#{}#.md",
        "{}.md.txt",
        "{}%20.md",
        "{}'\".md",
    ),
    *(
        "{}" + "a" * 200 + ".md",
        "{}-" + "ab-" * 70 + "c.md",
        "{}<b>.md",
        "{}\n.md",
        "{{{{ x }}}}{}.md",
    ),
)


@dataclass(frozen=True)
class Input:
    """What an author has: files by their path, beside settings that are sound if not among them."""

    number: int
    files: dict[str, bytes]

    @property
    def has_settings(self) -> bool:
        """It has settings of its own, so nothing else can be built with it."""
        return SETTINGS in self.files


def input_at(number: int, seed: str = "") -> Input:
    """The input of this number."""
    random = Random(f"{seed}/{number}")
    slug = f"case-{number}"
    files = _brief_and_quiz(slug, random)
    if random.random() < 0.05:
        files[SETTINGS] = _settings(random)
    return Input(number, files)


def _brief_and_quiz(slug: str, random: Random) -> dict[str, bytes]:
    """A brief and a quiz, of which often one is as it should be."""
    front = trees.as_yaml(trees.front_matter(random, slug), random)
    brief = f"---\n{front}---\n\n{body(random)}"
    quiz = trees.as_yaml(trees.quiz(random), random)
    for _ in range(random.choice((0, 0, 0, 0, 1, 1, 3))):
        if random.random() < 0.7:
            brief = spoilt_text(brief, random)
        else:
            quiz = spoilt_text(quiz, random)
    name = random.choice(NAMES) if random.random() < 0.03 else "{}.md"
    return {
        f"briefs/{name.format(slug)}": as_bytes(brief, random),
        f"quizzes/{slug}.yml": as_bytes(quiz, random),
    }


def _settings(random: Random) -> bytes:
    text = settings_with(trees.settings(random))
    for _ in range(random.choice((0, 0, 0, 1, 3))):
        head, mark, software = text.partition("# --- ")
        text = spoilt_text(head, random) + mark + software
    return as_bytes(text, random)


def settings_with(team: trees.Data) -> str:
    """Our settings for a team that has set this."""
    head = {
        "site_name": "Briefs",
        "site_url": "https://briefs.example/",
        "extra": {"sevenmin": team},
    }
    software = _software()
    return yaml.safe_dump(head, sort_keys=False, allow_unicode=True) + software


@cache
def _software() -> str:
    """The part of the settings that is the software's, as every team has it."""
    return "# --- " + (TEAM / "mkdocs.yml").read_text(encoding="utf-8").partition("# --- ")[2]


@cache
def sound_settings() -> bytes:
    """Settings with all that a sound brief names."""
    return settings_with(SOUND_TEAM).encode()


SOUND_TEAM: trees.Data = {
    "organisation": "Example",
    "topics": {"working-together": "Working together"},
    "audiences": {"health": "Health"},
    "origins": {"case-review": "Case review"},
    "worried": {"title": "Worried?", "text": "Call **999**."},
    "contact": {"title": "Questions", "text": "Write to <team@example.org>."},
}
