"""Validating a tree so that one mistake does not hide the next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from sevenmin.model.case import where_in
from sevenmin.model.explaining import empty_values, explained, not_keys
from sevenmin.problems import Problem
from sevenmin.reading.tree import Tree, Where

Model = TypeVar("Model", bound=BaseModel)


def validated(
    tree: Tree, model: type[Model], neutral: Mapping[str, Any]
) -> tuple[Model, list[Problem]]:
    """The model of a tree and its problems.

    Top-level keys with a mistake in them are left out and, where required, take the neutral value;
    what is sound can be checked further. Callers look at the problems before they show anything.
    """
    if tree.data is not None and not isinstance(tree.data, dict):
        return model.model_validate(neutral), [not_keys(tree)]
    data = tree.data or {}
    try:
        return model.model_validate(data), empty_values(tree, model)
    except ValidationError as error:
        problems = [*explained(tree, error, model), *empty_values(tree, model)]
        spoilt = {where[0] for where in _wheres(tree, error) if where}
        return _mended(data, spoilt, model, neutral), problems


def _wheres(tree: Tree, error: ValidationError) -> list[Where]:
    return [where_in(tree, found["loc"]) for found in error.errors(include_url=False)]


def _mended(
    data: dict[str, Any], spoilt: set[Any], model: type[Model], neutral: Mapping[str, Any]
) -> Model:
    sound = {key: value for key, value in data.items() if key not in spoilt}
    return model.model_validate({**neutral, **sound})
