"""`sevenmin new`: a brief and its quiz to start from."""

from __future__ import annotations

import sys

import click

from sevenmin.cli._project import project_root, repair_site
from sevenmin.fields import slug_of
from sevenmin.model.library import Library, load
from sevenmin.starting import AlreadyThereError, start
from sevenmin.wording import did_you_mean, quoted
from sevenmin.writing.trouble import told

LONGEST = 80
"""Letters of a slug; longer addresses break when they are sent on."""


@click.command("new")
@click.argument("words", metavar="TITLE", nargs=-1, required=True)
@click.option("--series", help="The series to which it belongs, as it is named in mkdocs.yml.")
def command(words: tuple[str, ...], series: str | None) -> None:
    """Write a brief called TITLE and its quiz, as drafts. Nothing is ever overwritten.

    Exit status: 0 if both are written, 1 if none could be, 2 if the command is used wrongly.
    """
    title = " ".join(" ".join(words).split())
    root = project_root()
    repair_site(root)
    library = load(root)
    _refuse(title, series, library)
    try:
        brief, quiz = start(library, title, series)
    except AlreadyThereError as error:
        click.echo(
            f"{error} is there already. Choose another title; nothing was written.", err=True
        )
        sys.exit(1)
    except OSError as error:
        click.echo(f"Nothing was written. {told(error)}", err=True)
        sys.exit(1)
    click.echo(f"{brief} is your brief, and {quiz} its quiz. Both are drafts.")
    click.echo("See them with: make serve")


def _refuse(title: str, series: str | None, library: Library) -> None:
    if not slug_of(title):
        message = "This title has no letters or digits that could be an address."
        raise click.UsageError(f"{message} Use some from a to z or 0 to 9.")
    if not title.isprintable():
        raise click.UsageError("This title has a sign that cannot be shown. Type it again.")
    if len(slug_of(title)) > LONGEST:
        raise click.UsageError(f"This title is too long. Use {LONGEST} letters or fewer.")
    if not library.settings.topics:
        raise click.UsageError("mkdocs.yml has no topics. Run “sevenmin check” and mend it first.")
    if series and series not in library.settings.series:
        known = did_you_mean(series, library.settings.series)
        raise click.UsageError(f"There is no series {quoted(series)} in mkdocs.yml. {known}")
