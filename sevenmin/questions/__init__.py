"""Question types: a folder for each, found by looking, registered nowhere.

A folder holds `__init__.py` (the docstring is the author's manual page; the class says which
fields the type has and how it is marked), `question.html`, `question.js`, `question.css` and
`examples.yml`; a type that needs more thought may have further `.py` files. What several types
share lies beside the folders. A folder of another distribution counts too:
`sevenmin/questions/<type>/` anywhere on Python's path.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import extend_path, iter_modules
from typing import NamedTuple

from sevenmin.questions.base import Question

__path__ = extend_path(__path__, __name__)


class QuestionType(NamedTuple):
    """One folder: the type's name, its class, the manual page, and where its files lie."""

    name: str
    question: type[Question]
    manual: str
    folder: Path


@cache
def question_types() -> dict[str, QuestionType]:
    """All types by name, in alphabetical order."""
    names = sorted(found.name for found in iter_modules(__path__) if found.ispkg)
    return {name: _question_type(name) for name in names}


def _question_type(name: str) -> QuestionType:
    module = import_module(f"{__name__}.{name}")
    (question,) = (
        value
        for value in vars(module).values()
        if isinstance(value, type)
        and issubclass(value, Question)
        and value.__module__ == module.__name__
    )
    folder = Path(str(module.__file__)).parent
    return QuestionType(name, question, (module.__doc__ or "").strip(), folder)
