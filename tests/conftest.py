"""Projects to build, servers on loopback and a real browser."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings as hypothesis

# How long a case takes says how busy a machine is.
hypothesis.register_profile("patient", deadline=None)
hypothesis.load_profile("patient")

ROOT = Path(__file__).parent.parent
TEAM = Path(__file__).parent / "team"
EPOCH = "1795392000"  # 23 November 2026, so that dates in content stay in the past


def mkdocs(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `mkdocs` in a project, as its user would."""
    return subprocess.run(
        # -P: the engine comes from where it is installed, not from the project's folder, too.
        [sys.executable, "-P", "-m", "mkdocs", *arguments],
        cwd=project,
        env=environment(),
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )


def environment() -> dict[str, str]:
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": EPOCH}


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """A folder on a real server on loopback; gives its address, with a slash at the end."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

        def copyfile(self, source: Any, outputfile: Any) -> None:
            """A browser that leaves a page wants no more of it, and that is no news."""
            with suppress(ConnectionError):
                super().copyfile(source, outputfile)

    handler = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def settings() -> str:
    """A team's part of the settings, and the software's part of our own."""
    software = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("# --- ")[2]
    return f"{(TEAM / 'mkdocs.yml').read_text(encoding='utf-8')}# --- {software}"


@pytest.fixture
def new_project(tmp_path: Path) -> Path:
    """A project of its own with our settings and pages, and nothing written yet."""
    return make_project(tmp_path / "project")


def make_project(folder: Path) -> Path:
    """A project with nothing written yet. What a team changes is as it was in the first place."""
    folder.mkdir()
    (folder / "mkdocs.yml").write_text(settings(), encoding="utf-8")
    shutil.copytree(ROOT / "docs", folder / "docs")
    shutil.copytree(TEAM / "docs", folder / "docs", dirs_exist_ok=True)
    for name in ("sevenmin", "macros"):
        (folder / name).symlink_to(ROOT / name)
    for name in ("briefs", "quizzes"):
        (folder / name).mkdir()
    return folder


@pytest.fixture(scope="session")
def our_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This project's own site, built as a pipeline builds it."""
    folder = tmp_path_factory.mktemp("our") / "site"
    built = mkdocs(ROOT, "build", "--strict", "--site-dir", str(folder))
    assert built.returncode == 0, built.stderr
    return folder


@pytest.fixture(scope="session")
def team_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A team's site with one brief and its quiz, whatever stands in `briefs/` now."""
    project = make_project(tmp_path_factory.mktemp("team") / "project")
    for name in ("briefs", "quizzes"):
        shutil.copytree(TEAM / name, project / name, dirs_exist_ok=True)
    built = mkdocs(project, "build", "--strict")
    assert built.returncode == 0, built.stderr
    return project / "site"


Write = Callable[..., None]
STEPS = "\n".join(f"## Step {n}\n\nWhat there is to say in minute {n}.\n" for n in range(1, 8))


def brief_text(body: str = STEPS, **keys: str) -> str:
    """A sound published brief; keys are YAML as it stands behind the colon, "" removes one."""
    front = {
        "title": "A brief",
        "summary": "What it is about.",
        "status": "published",
        "owner": "Learning team",
        "topics": "[working-together]",
        "published_on": "2026-11-02",
        "review_by": "2027-11-02",
        **keys,
    }
    lines = [f"{key}: {value}" for key, value in front.items() if value]
    return "\n".join(["---", *lines, "---", "", body])


QUIZ = """\
title: A quiz
questions:
  - id: first
    type: single_choice
    prompt: What first?
    choices:
      - text: Plantedwrongchoice
        why: Plantedwrongreason
      - text: Plantedrightchoice
        correct: true
        why: Plantedrightreason
  - id: second
    type: multiple_choice
    prompt: What else?
    choices:
      - text: One
        correct: true
        why: One is right.
        missed: One was missed.
      - text: Two
        correct: true
        why: Two is right.
      - text: Three
        why: Three is not.
"""
