"""A real `mkdocs serve`, whose author edits, breaks and mends."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from playwright.sync_api import Locator, Page

from tests.conftest import brief_text, environment

FIRST = brief_text(title="The first brief", quiz="first")
SECOND = brief_text(title="The second brief")
DRAFT = brief_text(title="A draft", status="draft")

QUIZ = """\
title: A quiz
questions:
  - id: first
    type: single_choice
    prompt: What first?
    step: 1
    choices:
      - {text: Wait., why: The week goes by.}
      - {text: Call., correct: true, why: You hear the other half of it.}
  - {id: second, type: reflection, step: 2, prompt: Who was waiting for you?}
  - {id: third, type: reflection, step: 3, prompt: Which half did you see?}
  - {id: fourth, type: reflection, step: 4, prompt: When did you last call a school?}
  - {id: fifth, type: reflection, step: 5, prompt: Whom could you ask?}
  - {id: sixth, type: reflection, step: 6, prompt: Where do you write it down?}
  - {id: seventh, type: reflection, step: 7, prompt: How will you know that it helped?}
"""
"""Nobody has advice about it, and so the panel of problems is empty until an author errs."""


def write_served(project: Path) -> None:
    """The briefs and the quiz with which the server starts."""
    for name, text in (("first", FIRST), ("second", SECOND), ("draft", DRAFT)):
        (project / f"briefs/{name}.md").write_text(text, encoding="utf-8")
    (project / "quizzes/first.yml").write_text(QUIZ, encoding="utf-8")


def panel(page: Page) -> Locator:
    return page.get_by_role("complementary", name="Problems")


def title(page: Page) -> Locator:
    return page.get_by_role("heading", level=1)


@dataclass(frozen=True)
class Serving:
    """A project that is being served, and what it was at first."""

    project: Path
    address: str
    process: subprocess.Popen[bytes]
    terminal: Path
    first: dict[Path, bytes]

    def write(self, path: str, text: str | bytes) -> None:
        """What an editor does when its user saves a file."""
        raw = text if isinstance(text, bytes) else text.encode()
        (self.project / path).write_bytes(raw)

    def read(self, path: str) -> str:
        return (self.project / path).read_text(encoding="utf-8")

    def replace(self, path: str, old: str, new: str) -> None:
        text = self.read(path)
        assert old in text
        self.write(path, text.replace(old, new, 1))

    def said(self) -> str:
        """All that stands in the terminal."""
        return self.terminal.read_text(encoding="utf-8", errors="replace")

    def is_up(self) -> bool:
        return self.process.poll() is None

    def restore(self) -> None:
        """Undo everything that was written since the start."""
        now = contents(self.project)
        for path in now.keys() - self.first.keys():
            path.unlink()
        for path, raw in self.first.items():
            if now.get(path) != raw:
                path.write_bytes(raw)


def contents(project: Path) -> dict[Path, bytes]:
    folders = (project / name for name in ("briefs", "quizzes", "docs"))
    found = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return {path: path.read_bytes() for path in [*found, project / "mkdocs.yml"]}


@contextmanager
def serving(project: Path) -> Iterator[Serving]:
    """`mkdocs serve` in a project, from when it answers to when it is stopped."""
    port, terminal = free_port(), project.parent / "terminal.txt"
    command = [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"]
    with (
        terminal.open("wb") as out,
        subprocess.Popen(
            command, cwd=project, env=environment(), stdout=out, stderr=subprocess.STDOUT
        ) as process,
    ):
        site = Serving(project, f"http://127.0.0.1:{port}/", process, terminal, contents(project))
        try:
            wait_for_answer(site)
            yield site
        finally:
            process.terminate()


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def wait_for_answer(site: Serving) -> None:
    """Until it answers or ends."""
    while True:
        try:
            urlopen(site.address).close()
            return
        except URLError:
            with suppress(subprocess.TimeoutExpired):
                site.process.wait(0.1)
                raise AssertionError(f"mkdocs serve has ended:\n{site.said()}") from None
