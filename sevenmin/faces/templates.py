"""The engine's templates, and beside them those of faces, as `faces/<name>/…`."""

from __future__ import annotations

from functools import cache

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PrefixLoader

from sevenmin.faces import folders
from sevenmin.views import templates as views


@cache
def templates() -> Environment:
    """One environment for all faces, with the filters of the views."""
    shared = views.templates()
    beside = {name: FileSystemLoader(folder) for name, folder in folders().items()}
    own = PrefixLoader({"faces": PrefixLoader(beside)})
    found = [loader for loader in (own, shared.loader) if loader]
    return shared.overlay(loader=ChoiceLoader(found))
