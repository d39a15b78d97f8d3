"""A published brief has an owner, topics and questions that somebody chose.

`sevenmin new` fills in an owner, the first topic, audience and origin of the settings, questions
for a reflection and a quiz and, in a comment, an anonymity check. What still stands below the
example's comment counts as not chosen: if it is right, delete the comment above it. This is advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.blocks import quizzes_used
from sevenmin.checks._parts import questions
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.model.settings import Settings
from sevenmin.problems import Place, Problem, Rule
from sevenmin.reading.tree import Tree
from sevenmin.starting import template
from sevenmin.wording import count

RULE = Rule("defaults-left", __doc__)

_CHOSEN = {"owner": "", "topics": "topics", "audience": "audiences", "origin": "origins"}
"""Keys of a brief, with those of the settings that say what there is to choose from."""
_CHECK = {"checked_by": "Information governance lead", "checked_on": "2026-10-30"}
_COMMENT_OF_CHECK = "# When a per"
_COMMENT = 12
"""Signs by which a comment is known; the names in it change with the settings."""


def check(library: Library) -> Iterator[Problem]:
    if not library.settings.topics:
        return  # Another rule tells of it, and no brief can be started.
    example, example_quiz = template(library)
    published = [brief for brief in library.briefs if brief.is_published]
    used = {slug for brief in published for slug in quizzes_used(brief)}
    for brief in published:
        yield from _unchosen(brief.tree, example, library.settings)
        yield from _unwritten(brief, example)
    prompts = [text for where, text in example_quiz.texts() if where[-1] == "prompt"]
    for part in questions(library):
        if part.prompts == prompts and part.quiz.slug in used:
            message = "“prompt” is still what “sevenmin new” filled in."
            fix = "Say what the situation is, and ask what to do."
            yield RULE.advise(part.place(part.shape.prompts[0]), message, fix)


def _unchosen(tree: Tree, example: Tree, settings: Settings) -> Iterator[Problem]:
    for key, choices in _CHOSEN.items():
        is_choice = not choices or len(getattr(settings, choices)) > 1
        is_same = key in tree.given and tree.given[key] == example.given.get(key)
        if is_choice and is_same and _comment(tree, key) == _comment(example, key) != "":
            message = f"“{key}” is still what “sevenmin new” filled in."
            yield RULE.advise(
                tree.place(key), message, "Change it, or delete the comment above it."
            )
    is_ours = _comment(tree, "anonymity") == _COMMENT_OF_CHECK
    if is_ours and tree.given.get("anonymity") == _CHECK:
        message = "“anonymity” is still the check of the example."
        fix = "Say who made your check, and when, or remove it."
        yield RULE.advise(tree.key_place("anonymity"), message, fix)


def _comment(tree: Tree, key: str) -> str:
    """The beginning of the comment above a key."""
    place = tree.key_place(key)
    above = tree.line(Place(place.path, place.line - 1)) if place.line > tree.first_line else ""
    return above[:_COMMENT] if above.startswith("#") else ""


def _unwritten(brief: Brief, example: Tree) -> Iterator[Problem]:
    """Most of the questions; one or two of them may be just what a brief needs."""
    given, known = brief.tree.given.get("reflection"), example.given.get("reflection")
    if isinstance(given, list) and isinstance(known, list):
        same = [number for number, text in enumerate(given) if text in known]
        if len(same) * 2 > len(given):
            message = f"{count(len(same), 'question')} here came with “sevenmin new”."
            yield RULE.advise(brief.tree.place("reflection", same[0]), message, "Write your own.")
