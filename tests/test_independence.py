"""Tests hold for every team: what a team writes is read by none of them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import OF_A_TEAM, ROOT, TEAM

TESTS = [path for path in sorted(ROOT.glob("tests/**/*.py")) if path != Path(__file__)]


def read_by(tree: ast.AST) -> Iterator[str]:
    """What is named below ROOT: `ROOT / "docs"`, `ROOT.glob("briefs/*.md")`, `load(ROOT)`."""
    for node in ast.walk(tree):
        match node:
            case ast.BinOp(left=left, right=ast.Constant(value=str(name))) if is_root(left):
                yield name
            case ast.Call(func=ast.Attribute(value=found), args=[ast.Constant(value=str(name))]):
                if is_root(found):
                    yield name
            case ast.Call(func=ast.Name(id="load"), args=[found, *_]) if is_root(found):
                yield "briefs"


def is_root(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id == "ROOT"


def teams(text: str) -> set[str]:
    """What a file of tests reads that belongs to a team."""
    return {name for name in read_by(ast.parse(text)) if name.split("/")[0] in OF_A_TEAM}


@pytest.mark.parametrize("path", TESTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_test_reads_nothing_that_belongs_to_a_team(path: Path) -> None:
    assert teams(path.read_text(encoding="utf-8")) == set()


@pytest.mark.parametrize(
    "text",
    [
        'sorted((ROOT / "briefs").glob("*.md"))',
        '(ROOT / "docs/authors.md").read_text()',
        'ROOT.glob("quizzes/*.yml")',
        'shutil.copytree(ROOT / "docs", folder)',
        '[*OURS, ROOT / "mkdocs.yml"]',
        "load(ROOT)",
    ],
)
def test_what_belongs_to_a_team_would_be_found(text: str) -> None:
    assert teams(text)


def test_the_engine_is_no_teams() -> None:
    assert not teams('(ROOT / "sevenmin").rglob("*.py"), ROOT / "tests/team/docs", load(TEAM)')


class Loader(yaml.SafeLoader):
    """Takes Material's `!!python/name:` for words."""


Loader.add_multi_constructor("tag:yaml.org,2002:python/", lambda *found: str(found[-2]))


def settings(folder: Path) -> dict[str, Any]:
    text = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    return dict(yaml.load(text, Loader=Loader))


def named(value: Any) -> Any:
    """A list of plugins or extensions as a dictionary: the options of each by its name."""
    if isinstance(value, list):
        pairs = [one if isinstance(one, dict) else {one: None} for one in value]
        return {key: named(options) for pair in pairs for key, options in pair.items()}
    return value


@pytest.mark.parametrize("key", ["theme", "hooks", "plugins", "markdown_extensions", "validation"])
def test_the_settings_that_are_delivered_are_those_that_are_tested(key: str) -> None:
    """A team may set more, and anything at all once the site is its own."""
    delivered, tested = settings(ROOT), settings(TEAM)
    own = delivered["extra"]["sevenmin"].get("organisation")
    if own == tested["extra"]["sevenmin"]["organisation"]:
        assert named(tested[key]).items() <= named(delivered.get(key, {})).items()
