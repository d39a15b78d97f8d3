"""Where the commands work."""

from __future__ import annotations

from pathlib import Path

import click

from sevenmin.model.mkdocs_keys import site_of
from sevenmin.model.settings import SETTINGS_FILE
from sevenmin.writing.site_folder import repair


def project_root() -> Path:
    """The folder of `mkdocs.yml`: this one, or the nearest around it; exit 2 if there is none."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / SETTINGS_FILE).is_file():
            return folder
    raise click.UsageError(f"There is no {SETTINGS_FILE} here. Go to the folder of your site.")


def repair_site(root: Path) -> None:
    """End what a build left that was killed, so that the site is whole again; say so."""
    if done := repair(site_of(root)):
        click.echo(done, err=True)
