"""What is written beside the pages: a file for each, found by looking, registered nowhere.

A file's docstring is its page in the manual; `write(library, folder)` writes into the built site,
or raises an `OutputError`.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import extend_path, iter_modules
from types import ModuleType

__path__ = extend_path(__path__, __name__)


class OutputError(Exception):
    """Something could not be written whole; its message says what, and what to do."""


def outputs() -> list[ModuleType]:
    """Every output's module, by name."""
    names = sorted(found.name for found in iter_modules(__path__))
    return [import_module(f"{__name__}.{name}") for name in names]
