"""Problems as a Code Quality report, which GitLab shows on a merge request.

GitLab knows a problem again by its fingerprint, in the report of another commit too. So no line
number goes into it, and equal problems of one file are told apart by counting.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from json import dumps

from sevenmin.model.library import Library
from sevenmin.problems import Problem

Entry = dict[str, object]


def report(problems: list[Problem], library: Library) -> Iterator[str]:
    yield dumps(list(_entries(problems)), indent=2)


def _entries(problems: list[Problem]) -> Iterator[Entry]:
    seen: Counter[str] = Counter()
    for problem in problems:
        same = repr((problem.place.path, problem.code, problem.message))
        seen[same] += 1
        yield _entry(problem, sha256(f"{same}{seen[same]}".encode()).hexdigest())


def _entry(problem: Problem, fingerprint: str) -> Entry:
    return {
        "description": f"{problem.message} {problem.fix}",
        "check_name": problem.code,
        "fingerprint": fingerprint,
        "severity": "info" if problem.level == "advice" else "major",
        "location": {"path": problem.place.path, "lines": {"begin": problem.place.line}},
    }
