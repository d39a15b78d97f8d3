"""What holds for every input: it is checked without an exception, and what passes is built."""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from sevenmin.checks import excusing_drafts, problems_of
from sevenmin.model.library import Library, load
from sevenmin.problems import Problem, stopping
from sevenmin.reports import report_formats
from tests.fuzz.builds import PAGES, build, project_of, serve
from tests.fuzz.inputs import Input, input_at

_SENTENCE = re.compile(r"[^a-z\s].*[.?!:”)}\w]", re.DOTALL)


@dataclass(frozen=True)
class Failure:
    """An input for which something does not hold, and what happened."""

    number: int
    said: str


Job = tuple[range, str, bool, bool]
"""The numbers of inputs, the seed, whether PDFs are drawn, and whether an author watches."""


def failures_at(job: Job) -> list[Failure]:
    """The same for inputs by their numbers, which other processes can make for themselves."""
    numbers, seed, papers, serving = job
    return failures([input_at(number, seed) for number in numbers], papers, serving)


def failures(inputs: Sequence[Input], papers: bool, serving: bool) -> list[Failure]:
    """Every input for which a property does not hold: with PDFs, and for an author who watches."""
    found: list[Failure] = []
    sound: list[Input] = []
    for one in inputs:
        try:
            passes = passes_check(one)
        except Exception:
            found.append(Failure(one.number, traceback.format_exc()))
            continue
        sound += [one] * passes

    def built(batch: Sequence[Input]) -> str:
        return _build_said(batch, papers)

    for batch in _batches(sound):
        found += _failing(batch, built)
    checked = [one for one in inputs if one.number not in {failure.number for failure in found}]
    for batch in _batches(checked) if serving else ():
        found += _failing(batch, _serve_said)
    return found


def _batches(inputs: Sequence[Input]) -> list[list[Input]]:
    """Those that can be built together, and each with settings of its own."""
    together = [one for one in inputs if not one.has_settings]
    return [batch for batch in (together, *([one] for one in inputs if one.has_settings)) if batch]


def passes_check(one: Input) -> bool:
    """Whether the check lets it through. Raises what the check raises, or where it speaks badly."""
    with TemporaryDirectory() as folder:
        root = project_of([one], Path(folder, "project"))
        library = load(root)
        problems = excusing_drafts(problems_of(library), library)
        for problem in problems:
            _speaks_well(problem, one)
        _prints(problems, library)
        return not any(stopping(problems))


def _speaks_well(problem: Problem, one: Input) -> None:
    """It has a place in a file, and sentences that say what is wrong and what to do."""
    place = problem.place
    assert place.line >= 1, problem
    assert place.column >= 1, problem
    if data := one.files.get(place.path):
        assert place.line <= len(re.split(rb"\r\n|\r|\n", data)) + 1, problem
    assert _SENTENCE.fullmatch(problem.message), problem
    assert _SENTENCE.fullmatch(problem.fix), problem


def _prints(problems: list[Problem], library: Library) -> None:
    """Every report can be written to a terminal or a file."""
    for name, report in report_formats().items():
        for line in report(problems, library):
            assert line.encode("utf-8", "replace"), name


def _failing(batch: Sequence[Input], said_of: Callable[[Sequence[Input]], str]) -> list[Failure]:
    """The inputs of a batch that keep the site from being made, found by halving it."""
    said = said_of(batch)
    if not said:
        return []
    if len(batch) == 1:
        return [Failure(batch[0].number, said)]
    half = len(batch) // 2
    return [*_failing(batch[:half], said_of), *_failing(batch[half:], said_of)]


def _build_said(batch: Sequence[Input], papers: bool) -> str:
    """What kept the site from being built, or nothing."""
    with TemporaryDirectory() as folder:
        try:
            project = project_of(batch, Path(folder, "project"))
            site = build(project, papers)
        except (Exception, SystemExit):
            return traceback.format_exc()
        missing = _missing(project, site) if site else []
        return f"These were not written: {missing}" if missing else ""


def _serve_said(batch: Sequence[Input]) -> str:
    """What kept `mkdocs serve` from showing a site, whatever is wrong with it, or nothing."""
    with TemporaryDirectory() as folder:
        try:
            serve(project_of(batch, Path(folder, "project")))
        except (Exception, SystemExit):
            return traceback.format_exc()
    return ""


def _missing(project: Path, site: Path) -> list[str]:
    """The pages of published briefs that are not in the site."""
    briefs = load(project).shown(drafts=False)
    pages = (f"briefs/{brief.slug}/{page}" for brief in briefs for page in PAGES)
    return [page for page in pages if not (site / page).is_file()]
