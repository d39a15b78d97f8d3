"""Projects to build, servers on loopback and a real browser."""

from __future__ import annotations

import functools
import gc
import http.server
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings as hypothesis

from tests.building import environment, mkdocs, shared
from tests.time_zone import set_far_from_midnight

# How long a case takes says how busy a machine is.
hypothesis.register_profile("patient", deadline=None, max_examples=100)
hypothesis.register_profile("quick", deadline=None, max_examples=3)
hypothesis.load_profile("patient")

if "PYTEST_XDIST_WORKER" not in os.environ:
    set_far_from_midnight()

__all__ = ["environment", "mkdocs"]

ROOT = Path(__file__).parent.parent
TEAM = Path(__file__).parent / "team"
OF_A_TEAM = {"briefs", "quizzes", "docs", "mkdocs.yml"}
"""What belongs to a team, in the folder of the project. No test may depend on it."""


class Answers(http.server.SimpleHTTPRequestHandler):
    """The answers of a server, without a log."""

    def log_message(self, *_: object) -> None:
        pass

    def copyfile(self, source: Any, outputfile: Any) -> None:
        """A browser that leaves a page wants no more of it, and that is no news."""
        with suppress(ConnectionError):
            super().copyfile(source, outputfile)


class Server(http.server.ThreadingHTTPServer):
    """Takes what a page asks for at once: by itself Python lets five wait, and resets the rest."""

    request_queue_size = 128


@contextmanager
def served(folder: Path, answers: type[Answers] = Answers) -> Iterator[str]:
    """A folder on a real server on loopback; gives its address, with a slash at the end."""
    handler = functools.partial(answers, directory=str(folder))
    with Server(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def new_project(tmp_path: Path) -> Path:
    """A project with the settings of the tests' own team, whose pages are one line each."""
    return make_small_project(tmp_path / "project")


@pytest.fixture
def whole_project(tmp_path: Path) -> Path:
    """The same with all that its pages say."""
    return make_project(tmp_path / "project")


def make_small_project(folder: Path) -> Path:
    """The same as `make_project`, for whom what the pages say is of no importance."""
    project = make_project(folder)
    for page in project.glob("docs/*.md"):
        page.write_text(f"# {page.stem.title()}\n", encoding="utf-8")
    return project


def make_project(folder: Path) -> Path:
    """A project with nothing written yet.

    It has the engine of this folder, and of content what lies in `tests/team/`: the briefs, pages
    and settings around it belong to a team, and no test may depend on them.
    """
    folder.mkdir()
    shutil.copy(TEAM / "mkdocs.yml", folder)
    shutil.copytree(TEAM / "docs", folder / "docs")
    for name in ("sevenmin", "macros"):
        (folder / name).symlink_to(ROOT / name)
    for name in ("briefs", "quizzes"):
        (folder / name).mkdir()
    return folder


def write_ours(project: Path) -> None:
    """The briefs and quizzes of the tests' own team, and where its site will be."""
    for name in ("briefs", "quizzes"):
        shutil.copytree(TEAM / name, project / name, dirs_exist_ok=True)
    settings = project / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f"site_url: https://briefs.example/\n{text}", encoding="utf-8")


def site_of(folder: Path, write: Callable[[Path], object]) -> Path:
    """The site of a new project in a folder, when `write` has written its content."""
    project = make_project(folder / "project")
    write(project)
    built = mkdocs(project, "build", "--strict")
    assert built.returncode == 0, built.stderr
    return project / "site"


def shared_site(
    tmp_path_factory: pytest.TempPathFactory, name: str, write: Callable[[Path], object]
) -> Path:
    """The same, built once for all workers. Only for tests that change nothing in it."""
    folder = shared(tmp_path_factory, name, lambda making: site_of(making, write))
    return folder / "project/site"


@pytest.fixture(scope="session")
def our_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the tests' own team, built as a pipeline builds it."""
    return shared_site(tmp_path_factory, "ours", write_ours)


@pytest.fixture(scope="session")
def extremes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of briefs that are hard to show."""
    from tests.site.extreme import write_extreme  # It imports this file.

    return shared_site(tmp_path_factory, "extremes", write_extreme)


def pytest_collection_finish() -> None:
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """`-m browser` and `-m "not browser"`: what a browser is started for, found by its fixture."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)


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
        "review_by": "2127-11-02",  # Browsers ask the clock whether a review is overdue.
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
