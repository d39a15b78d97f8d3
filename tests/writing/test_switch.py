"""Where the system refuses an operation or a process is killed, the site is whole.

Each test goes through every file operation of a build beside MkDocs' own.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from errno import EACCES, ENOSPC
from pathlib import Path
from typing import NamedTuple

import pytest

from sevenmin.writing.site_folder import repair
from sevenmin.writing.trouble import WritingError
from tests.writing.faults import at_operation, interrupting, killed_at, refusing
from tests.writing.sites import HIDDEN, absent, built, is_alone, older, state


class Start(NamedTuple):
    """What is there before the build."""

    made: Callable[[Path], Path]
    before: str
    hidden: dict[str, str]


STARTS = {"older": Start(older, "older", HIDDEN), "absent": Start(absent, "none", {})}

starts = pytest.mark.parametrize("start", STARTS.values(), ids=list(STARTS))


def operations(folder: Path, start: Start) -> range:
    """The numbers of all file operations of a build in which all goes well."""
    built(start.made(folder / "first"))  # It imports modules, too.
    site = start.made(folder / "second")
    with at_operation(0, interrupting) as seen:
        assert built(site) == []
    assert {"os.mkdir", "os.rename", "os.rmdir", "os.remove", "fcntl.flock"} <= set(seen)
    return range(1, len(seen) + 1)


def builds_well(site: Path, start: Start) -> bool:
    """Whether the next build ends with a whole site and leaves nothing behind."""
    return built(site) == [] and state(site, start.hidden) == "newer" and is_alone(site)


@starts
@pytest.mark.parametrize("error", [EACCES, ENOSPC])
def test_an_operation_is_refused(tmp_path: Path, start: Start, error: int) -> None:
    outcomes = set()
    for number in operations(tmp_path / "all", start):
        site = start.made(tmp_path / str(number))
        said, expected = "", "newer"
        with at_operation(number, refusing(error)):
            try:
                built(site)
            except WritingError as refused:
                said, expected = str(refused), start.before
        assert state(site, start.hidden) == expected, f"{number}: {said}"
        assert "a file: " in said or expected == "newer"
        assert builds_well(site, start), number
        outcomes.add(expected)
    assert outcomes == {start.before, "newer"}


@starts
def test_somebody_presses_ctrl_c(tmp_path: Path, start: Start) -> None:
    for number in operations(tmp_path / "all", start):
        site = start.made(tmp_path / str(number))
        with at_operation(number, interrupting), pytest.raises(KeyboardInterrupt):
            built(site)
        assert state(site, start.hidden) in (start.before, "newer"), number
        assert builds_well(site, start), number


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork.")
@starts
def test_the_process_is_killed(tmp_path: Path, start: Start) -> None:
    found: list[str] = []
    for number in operations(tmp_path / "all", start):
        site = start.made(tmp_path / str(number))
        assert killed_at(number, lambda site=site: built(site)), number
        found.append(state(site, start.hidden))
        repair(site)
        after = {"both": "newer"}.get(found[-1], found[-1])
        assert state(site, start.hidden) == after, number
        assert [path for path in site.parent.iterdir() if path.name != "site"] == [], number
        assert builds_well(site, start), number
    assert {start.before, "newer"} <= set(found)
    assert found.count("both") == (1 if start.before == "older" else 0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork.")
def test_the_repair_is_killed_too(tmp_path: Path) -> None:
    numbers = operations(tmp_path / "all", STARTS["older"])
    between = next(number for number in numbers if is_between(tmp_path / f"{number}", number))
    for number in range(1, 1000):
        site = older(tmp_path / f"again-{number}")
        killed_at(between, lambda site=site: built(site))
        if not killed_at(number, lambda site=site: repair(site)):
            break
        assert state(site, HIDDEN) in ("both", "newer"), number
        repair(site)
        assert state(site, HIDDEN) == "newer", number
        assert is_alone(site), number
    assert number > 10


def is_between(folder: Path, number: int) -> bool:
    """Whether a build that is killed here leaves no site."""
    site = older(folder)
    killed_at(number, lambda: built(site))
    return state(site, HIDDEN) == "both"
