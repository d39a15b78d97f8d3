"""`sevenmin check`: every problem of every brief and quiz, in one run."""

from __future__ import annotations

import os
import sys

import click

from sevenmin.checks import excusing_drafts, problems_of
from sevenmin.cli._project import project_root, repair_site
from sevenmin.model.library import load, no_collecting
from sevenmin.problems import stopping
from sevenmin.reports import report_formats


@click.command("check")
@click.option(
    "--format",
    "name",
    type=click.Choice(sorted(report_formats())),
    default="text",
    show_default=True,
    help="For people, for programs, or as annotations on GitHub or GitLab (codequality).",
)
@click.option("--strict", is_flag=True, help="Let advice fail, too.")
@click.option(
    "--as-build",
    is_flag=True,
    help="Judge as a build does: a problem in a draft is advice.",
)
def command(name: str, strict: bool, as_build: bool) -> None:
    """Check all briefs and quizzes. Nothing that you wrote is changed.

    Exit status: 0 if all is well, 1 if there are problems, 2 if the command is used wrongly.
    """
    root = project_root()
    repair_site(root)
    with no_collecting():
        library = load(root)
        problems = problems_of(library)
    if as_build:
        problems = excusing_drafts(problems, library)
    # Colour only on a terminal, and not where its owner wants none (no-color.org).
    color = False if os.environ.get("NO_COLOR") else None
    for line in report_formats()[name](problems, library):
        click.echo(line, color=color)
    sys.exit(1 if problems and (strict or any(stopping(problems))) else 0)
