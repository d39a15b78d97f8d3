"""Ways to print problems: a file for each format, found by looking.

A file's `report(problems, library)` yields the lines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module
from pkgutil import extend_path, iter_modules

from sevenmin.model.library import Library
from sevenmin.problems import Problem

__path__ = extend_path(__path__, __name__)

Report = Callable[[list[Problem], Library], Iterable[str]]


@cache
def report_formats() -> dict[str, Report]:
    """Every format by its name."""
    names = [found.name for found in iter_modules(__path__)]
    return {name: import_module(f"{__name__}.{name}").report for name in names}
