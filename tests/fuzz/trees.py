"""Data of YAML files, sound and spoilt, from the examples of schemas and of question types."""

from __future__ import annotations

import json
from copy import deepcopy
from functools import cache
from random import Random
from typing import Any

import yaml

from sevenmin.manual import examples
from sevenmin.model.front_matter import FrontMatter
from sevenmin.model.schemas import schema_of
from sevenmin.model.settings import Settings
from sevenmin.questions import question_types
from tests.fuzz.odd import TEXTS, VALUES

Data = dict[str, Any]
SURE = {
    "title": "A brief",
    "summary": "What it is about.",
    "status": "published",
    "owner": "Learning team",
    "topics": ["working-together"],
    "published_on": "2026-11-02",
    "review_by": "2127-11-02",
}
"""Keys that a published brief cannot do without."""

ALONE = {"series", "part", "related", "language"}
"""Keys whose examples do not stand in a brief without more."""


@cache
def front_matter_examples() -> Data:
    fields = schema_of(FrontMatter)["properties"]
    return {key: field["examples"][0] for key, field in fields.items()}


@cache
def settings_examples() -> Data:
    fields = schema_of(Settings)["properties"]
    return {key: field["examples"][0] for key, field in fields.items()}


@cache
def question_examples() -> tuple[Data, ...]:
    """The questions of every type's good examples."""
    good = (one for kind in question_types().values() for one in examples(kind)["good"])
    return tuple(asked for one in good for asked in yaml.safe_load(one["quiz"])["questions"])


def front_matter(random: Random, quiz: str) -> Data:
    """The keys of a brief; some odd."""
    data: Data = {**SURE, "quiz": quiz}
    for key, example in front_matter_examples().items():
        if key not in data and key not in ALONE and random.random() < 0.3:
            data[key] = example
    data.update({key: TOPICAL[key] for key in TOPICAL if key in data})
    return spoilt(data, random, random.choice((0, 0, 0, 0, 0, 1, 2)))


TOPICAL: Data = {"audience": ["health"], "origin": "case-review"}


def quiz(random: Random) -> Data:
    """A quiz of questions of any type; some odd."""
    asked = [dict(random.choice(question_examples())) for _ in range(random.randint(1, 4))]
    for number, question in enumerate(asked):
        question["id"] = f"question-{number}"
        question["step"] = number + 1
    data: Data = {"title": "What would you do?", "questions": asked}
    if random.random() < 0.3:
        data |= {"intro": "Two sentences. Or one.", "pass_mark": 80, "shuffle": True}
    return spoilt(data, random, random.choice((0, 0, 0, 0, 1, 1, 3)))


def settings(random: Random) -> Data:
    """A team's settings; some odd."""
    data: Data = {"organisation": "Example", "topics": {"working-together": "Working together"}}
    data |= {"audiences": {"health": "Health"}, "origins": {"case-review": "Case review"}}
    for key, example in settings_examples().items():
        if key not in data and random.random() < 0.6:
            data[key] = example
    return spoilt(data, random, random.choice((0, 1, 1, 2, 4)))


def spoilt(data: Data, random: Random, times: int) -> Data:
    """The data with so many changes somewhere in it: another value, a key less, a key more."""
    data = deepcopy(data)
    for _ in range(times):
        places = list(_places(data))
        group, key = random.choice(places)
        if isinstance(group[key], str) and random.random() < 0.6:
            group[key] = _other_text(group[key], random)
        elif random.random() < 0.7:
            group[key] = deepcopy(random.choice(VALUES))
        elif isinstance(group, dict) and random.random() < 0.5:
            group[random.choice(TEXTS)] = deepcopy(random.choice(VALUES))
        elif len(places) > 1:
            del group[key]
    return data


def _other_text(text: str, random: Random) -> str:
    odd = random.choice(TEXTS)
    return random.choice((odd, odd, f"{text} {odd}", f"{odd} {text}", text + odd))


def _places(data: Any) -> Any:
    """Every group in the data with each of its keys."""
    keys = data if isinstance(data, dict) else range(len(data)) if isinstance(data, list) else ()
    for key in list(keys):
        yield data, key
        yield from _places(data[key])


def as_yaml(data: Data, random: Random) -> str:
    """The data as an author may have typed it."""
    way = random.random()
    if way < 0.1:
        return json.dumps(data, ensure_ascii=way < 0.05) + "\n"
    flow = None if way < 0.3 else False
    return yaml.dump(
        data, Dumper=_Plain, sort_keys=False, allow_unicode=way < 0.8, default_flow_style=flow
    )


class _Plain(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Writes what stands in two places twice, as people do."""

    def ignore_aliases(self, data: Any) -> bool:
        return True
