"""The author's manual, made from the code, so that it cannot say what the code does not do."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from textwrap import indent
from typing import Any, cast

import click
import yaml

from sevenmin.blocks import block_types
from sevenmin.checks import checks
from sevenmin.cli import main
from sevenmin.faces import faces
from sevenmin.model.front_matter import FrontMatter
from sevenmin.model.quiz import QuizFields
from sevenmin.model.schemas import schema_of
from sevenmin.model.settings import Settings
from sevenmin.outputs import outputs
from sevenmin.problems import Rule
from sevenmin.questions import QuestionType, question_types
from sevenmin.questions.base import Question

Chapter = Callable[[], str]


def chapters() -> dict[str, Chapter]:
    """Every chapter by its name; each gives Markdown."""
    return {
        "fields": lambda: fields_and_groups(schema_of(FrontMatter)),
        "quiz-fields": lambda: fields(schema_of(QuizFields)),
        "settings": lambda: fields_and_groups(schema_of(Settings)),
        "question-types": question_types_chapter,
        "macros": macros_chapter,
        "checks": checks_chapter,
        "commands": commands_chapter,
        "faces": faces_chapter,
        "slide-keys": slide_keys_chapter,
        "outputs": outputs_chapter,
    }


def fields(schema: dict[str, Any]) -> str:
    """The keys of a model as a list: the name, whether it is required, what it says, an example."""
    required = schema.get("required", [])
    entries = (
        f"`{name}`{' (required)' if name in required else ''}\n"
        f":   {field.get('description', '')}\n\n{_example(name, field)}"
        for name, field in schema["properties"].items()
    )
    return "\n".join(entries)


def fields_and_groups(schema: dict[str, Any]) -> str:
    """The keys of a model, then those of the groups in it, each group once."""
    users: dict[str, list[str]] = {}
    for name, field in schema["properties"].items():
        for group in re.findall(r"'#/\$defs/(\w+)'", str(field)):
            users.setdefault(group, []).append(f"`{name}`")
    groups = (
        f"### Keys of {', '.join(names)}\n\n{fields(schema['$defs'][group])}"
        for group, names in users.items()
    )
    return "\n".join([fields(schema), *groups])


def _example(name: str, field: dict[str, Any]) -> str:
    shown = example_yaml(name, field.get("examples", [""])[0])
    return indent(f"```yaml\n{shown}```\n", "    ")


def example_yaml(name: str, example: Any) -> str:
    """A key with its example as an author would type it: short lists in a line, groups below."""
    flow = None if isinstance(example, list) and isinstance(example[0], str) else False
    shown = yaml.safe_dump(
        {name: example}, sort_keys=False, allow_unicode=True, width=76, default_flow_style=flow
    )
    # A date needs no quotation marks here: scalars are read as text.
    return re.sub(r"'(\d{4}-\d\d-\d\d)'", r"\1", shown)


def question_types_chapter() -> str:
    """The keys of every question, then each type with its own, then what several types share."""
    types = question_types().values()
    groups = {name: part for found in types for name, part in _groups(found).items()}
    shared = (f"### Keys of a {name.lower()}\n\n{fields(part)}" for name, part in groups.items())
    common = f"### Keys of every question\n\n{fields(schema_of(Question))}"
    return "\n".join([common, *map(_question_type, types), *shared])


def _groups(found: QuestionType) -> dict[str, Any]:
    """The groups of keys inside a question, such as a choice."""
    return cast(dict[str, Any], schema_of(found.question).get("$defs", {}))


def _question_type(found: QuestionType) -> str:
    schema, common = schema_of(found.question), schema_of(Question)["properties"]
    own = {key: field for key, field in schema["properties"].items() if key not in common}
    shown = "\n".join(f"```yaml\n{example['quiz']}```\n" for example in examples(found)["good"])
    return f"### {found.name}\n\n{found.manual}\n\n{shown}\n{fields({**schema, 'properties': own})}"


def examples(found: QuestionType) -> dict[str, Any]:
    """The `good` and the `bad` examples of a type, as its file has them."""
    text = (found.folder / "examples.yml").read_text(encoding="utf-8")
    return cast(dict[str, Any], yaml.safe_load(text))


def macros_chapter() -> str:
    """Each macro: the docstring of its file."""
    docs = (import_module(kind.__module__).__doc__ or "" for kind in block_types().values())
    return "\n\n".join(docs)


def checks_chapter() -> str:
    """Each rule by its code."""
    return "\n\n".join(f"`{rule.code}`\n:   {_indented(rule)}" for rule in rules())


def _indented(rule: Rule) -> str:
    return rule.manual.strip().replace("\n", "\n    ")


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule in the engine, by code: found by looking through all that `check` has loaded."""
    checks()
    loaded = [module for name, module in list(sys.modules.items()) if name.startswith("sevenmin.")]
    values = [value for module in loaded for value in vars(module).values()]
    found = {value.code: value for value in values if isinstance(value, Rule)}
    return tuple(found[code] for code in sorted(found))


def commands_chapter() -> str:
    """What `sevenmin --help` says, for each command."""
    context = click.Context(main, info_name="sevenmin")
    return "\n".join(_commands(context))


def _commands(parent: click.Context) -> Iterator[str]:
    for name, command in sorted(main.commands.items()):
        context = click.Context(command, info_name=name, parent=parent)
        yield f"### sevenmin {name}\n\n```text\n{command.get_help(context)}\n```\n"


def outputs_chapter() -> str:
    """Each thing that is written beside the pages: the docstring of its file."""
    return "\n\n".join(module.__doc__ or "" for module in outputs())


def faces_chapter() -> str:
    """Each face of a brief: the docstring of its folder."""
    return "\n\n".join(module.__doc__ or "" for module in faces().values())


def slide_keys_chapter() -> str:
    """What each key does while the slides are shown, as a table."""
    return (Path(__file__).parent / "faces/deck/keys.md").read_text(encoding="utf-8")
