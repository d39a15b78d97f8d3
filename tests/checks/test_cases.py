"""Every case in `cases/` gives exactly the problems that it names, word for word."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from sevenmin.checks import excusing_drafts, problems_of
from sevenmin.manual import examples, rules
from sevenmin.model.library import load
from sevenmin.questions import question_types
from tests.checks.project import TODAY, project_of

FILES = sorted((Path(__file__).parent / "cases").glob("*.yml"))
CASES = [
    pytest.param(case, id=f"{file.stem}: {case['name']}")
    for file in FILES
    for case in yaml.safe_load(file.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize("case", CASES)
def test_a_case_gives_its_problems(case: dict[str, Any], tmp_path: Path) -> None:
    library = load(project_of(case, tmp_path), today=TODAY)
    problems = problems_of(library)
    if case.get("as_build"):
        problems = excusing_drafts(problems, library)
    assert [str(problem) for problem in problems] == expected(case)


def expected(case: dict[str, Any]) -> list[str]:
    said: str = case["problems"]
    return [] if said == "none" else said.splitlines()


def test_every_rule_has_a_case() -> None:
    """Here, or among the bad examples of a question type, whose test is as exact."""
    cases = [line for case in CASES for line in expected(case.values[0])]
    bad = [one for found in question_types().values() for one in examples(found)["bad"]]
    said = "\n".join([*cases, *(line for one in bad for line in one["problems"])])
    codes = set(re.findall(r"\[([a-z-]+)\]$", said, re.MULTILINE))
    assert codes == {rule.code for rule in rules()}


def test_no_two_cases_have_the_same_name() -> None:
    names = [case.id for case in CASES]
    assert len(names) == len(set(names))
