"""The house stays as it is drawn: each layer imports only what lies below it."""

from __future__ import annotations

import ast
import os
import re
from pathlib import Path

import pytest

from tests.conftest import ROOT, TEAM

# From the ground up. A room may import its own floor and every floor below it.
FLOORS = [
    {"wording", "problems", "fields", "signs", "directions"},
    {"reading", "writing"},
    {"document"},
    {"cache", "pictures"},
    {"questions"},
    {"model"},
    {"blocks"},
    {"rendering"},
    {"checks", "starting"},
    {"device", "look", "views", "paper"},
    {"faces"},
    {"assets", "outputs", "reports"},
    {"cli", "__main__"},
    {"manual"},
]
HEIGHT = {room: height for height, rooms in enumerate(FLOORS) for room in rooms}
PYTHON = sorted((ROOT / "sevenmin").rglob("*.py"))
OURS = [*PYTHON, *sorted((ROOT / "macros").glob("*.py"))]


def room(path: Path) -> str:
    part = path.relative_to(ROOT / "sevenmin").parts[0]
    return part.removesuffix(".py")


def imports(path: Path) -> list[str]:
    found: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append(node.module or "")
    return found


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", PYTHON, ids=name)
def test_a_file_imports_only_from_its_floor_and_below(path: Path) -> None:
    if room(path) == "__init__":
        return
    for module in imports(path):
        parts = module.split(".")
        if parts[0] == "sevenmin" and len(parts) > 1:
            assert HEIGHT[parts[1]] <= HEIGHT[room(path)], f"{name(path)} imports {module}"


@pytest.mark.parametrize("path", PYTHON, ids=name)
def test_the_engine_knows_nothing_of_mkdocs(path: Path) -> None:
    roots = {module.split(".")[0] for module in imports(path)}
    assert not roots & {"mkdocs", "mkdocs_macros", "material", "macros"}


def test_every_room_has_a_floor() -> None:
    rooms = {room(path) for path in PYTHON} - {"__init__"}
    assert rooms == set(HEIGHT)


@pytest.mark.parametrize("path", OURS, ids=name)
def test_a_file_is_one_idea(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), "Say in a first line what the file is for."
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 250
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            lines = (node.end_lineno or 0) - node.lineno + 1
            assert lines <= 30, f"{node.name} has {lines} lines"


def test_nothing_names_a_place_of_one_machine() -> None:
    documents = [ROOT / f"{name}.md" for name in ("ARCHITECTURE", "CONTRIBUTING", "CHANGELOG")]
    files = [*OURS, *documents, *ROOT.glob("requirements/*.txt"), TEAM / "mkdocs.yml"]
    for path in files:
        found = re.search(
            r"/(home|root|Users|tmp)/\w+|file://|--(extra-)?index-url", path.read_text()
        )
        assert not found, f"{name(path)}: {found}"


# Scripts have floors of their own, for a browser fetches each of them.
SCRIPT_FLOORS = ["look/element.js", "device", "questions", "faces", "look/theme/assets"]
SCRIPTS = sorted((ROOT / "sevenmin").rglob("*.js"))


def script_floor(path: Path) -> int:
    part = path.relative_to(ROOT / "sevenmin").as_posix()
    return next(n for n, floor in enumerate(SCRIPT_FLOORS) if part.startswith(floor))


def imported(path: Path) -> list[Path]:
    """The scripts that a script imports, where they lie in the sources."""
    said = re.findall(r'(?:from|import\()\s*"(\.[^"]+)"', path.read_text(encoding="utf-8"))
    served = path.relative_to(ROOT / "sevenmin").as_posix().removeprefix("look/theme/assets/")
    served = served.removeprefix("look/")
    found = [os.path.normpath(f"{os.path.dirname(served)}/{part}") for part in said]
    homes = (ROOT / "sevenmin", ROOT / "sevenmin/look", ROOT / "sevenmin/look/theme/assets")
    return [home / name for name in found for home in homes if (home / name).is_file()]


@pytest.mark.parametrize("path", SCRIPTS, ids=name)
def test_a_script_imports_only_from_its_floor_and_below(path: Path) -> None:
    for other in imported(path):
        assert script_floor(other) <= script_floor(path), f"{name(path)} imports {name(other)}"


def test_imports_of_scripts_are_seen() -> None:
    asked = ROOT / "sevenmin/questions/asked.js"
    names = {found.name for found in imported(asked)}
    assert names == {"answers.js", "element.js", "feedback.js"}
