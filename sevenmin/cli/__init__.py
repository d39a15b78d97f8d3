"""The command `sevenmin`: a file for each subcommand, found by looking."""

from __future__ import annotations

import sys
from importlib import import_module
from io import TextIOWrapper
from pkgutil import iter_modules

import click

import sevenmin


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(sevenmin.__version__, prog_name="sevenmin")
def main() -> None:
    """Write, check and describe 7 minute briefs. Run it in the folder of mkdocs.yml."""
    # A word that a terminal cannot show becomes question marks, and no traceback.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


for _found in iter_modules(__path__):
    if not _found.name.startswith("_"):
        main.add_command(import_module(f"{__name__}.{_found.name}").command)
