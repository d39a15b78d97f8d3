"""Projects of inputs, and MkDocs' own build of them, in this process."""

from __future__ import annotations

import gc
import logging
import signal
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError

from sevenmin.faces import faces, links
from tests.conftest import ROOT
from tests.fuzz.inputs import Input, sound_settings

Command = Literal["build", "serve"]

PAGES = tuple(
    f"{address}index.html" if not address or address.endswith("/") else address
    for address in ("", *(link.address for link in links()))
)
"""What is written for each published brief: its page, and all to which that leads."""


def project_of(inputs: Iterable[Input], folder: Path) -> Path:
    """A project with the files of all these inputs."""
    files = {"mkdocs.yml": sound_settings(), "docs/index.md": b"# Home\n"}
    for one in inputs:
        files |= one.files
    folder.mkdir()
    for name in ("sevenmin", "macros"):
        (folder / name).symlink_to(ROOT / name)
    for path, data in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return folder


def build(project: Path, papers: bool) -> Path | None:
    """The site of a project, as `mkdocs build --strict` makes it; what that raises is not caught.

    Nothing where MkDocs refuses its own part of the settings, which it does in its own words.
    """
    with _papers(papers):
        return _site(project, "build", strict=True)


def serve(project: Path) -> Path | None:
    """The site that `mkdocs serve` shows, whatever is wrong with it."""
    return _site(project, "serve", strict=False, serve_url="http://127.0.0.1:8000/")


def _site(
    project: Path, command: Command, strict: bool, serve_url: str | None = None
) -> Path | None:
    with _unheard(), _own_signals():
        try:
            config = load_config(str(project / "mkdocs.yml"), strict=strict)
        except (Abort, ConfigurationError):
            return None
        config.plugins.on_startup(command=command, dirty=False)
        try:
            mkdocs_build(config, serve_url=serve_url)
        finally:
            config.plugins.on_shutdown()
            gc.collect()
    return project / "site"


@contextmanager
def _unheard() -> Iterator[None]:
    """What MkDocs says it counts by itself, and what stops it is raised."""
    logger = logging.getLogger("mkdocs")
    handlers, logger.handlers[:] = logger.handlers[:], [logging.NullHandler()]
    propagates, logger.propagate = logger.propagate, False
    try:
        yield
    finally:
        logger.handlers[:], logger.propagate = handlers, propagates


@contextmanager
def _own_signals() -> Iterator[None]:
    """A build wants to end tidily; the process in which it runs here ends as it likes."""
    kept = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler)


@contextmanager
def _papers(wanted: bool) -> Iterator[None]:
    """With papers or without: a PDF takes twenty times as long as all else of a brief."""
    modules = [] if wanted else [face for face in faces().values() if hasattr(face, "papers")]
    taken = [(module, vars(module)["papers"]) for module in modules]
    try:
        for module in modules:
            vars(module)["papers"] = lambda shown: iter(())
        yield
    finally:
        for module, papers in taken:
            vars(module)["papers"] = papers
