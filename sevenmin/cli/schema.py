"""`sevenmin schema`: the JSON Schema of a brief's front matter, or of a quiz, for editors."""

from __future__ import annotations

import json
from typing import Any

import click
from pydantic import BaseModel

from sevenmin.model.front_matter import FrontMatter
from sevenmin.model.quiz import QuizFields

SCHEMAS: dict[str, type[BaseModel]] = {"brief": FrontMatter, "quiz": QuizFields}


def schema_text(name: str) -> str:
    """The schema as it is printed, and as it lies in `schemas/`."""
    schema: dict[str, Any] = SCHEMAS[name].model_json_schema()
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return json.dumps(schema, indent=2, ensure_ascii=False)


@click.command("schema")
@click.argument("name", type=click.Choice(sorted(SCHEMAS)), metavar="[brief|quiz]")
def command(name: str) -> None:
    """Print the JSON Schema of a brief's front matter or of a quiz."""
    click.echo(schema_text(name))
