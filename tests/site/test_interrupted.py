"""Real builds that are killed, stopped, refused or side by side: the site is whole."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import takewhile
from pathlib import Path
from signal import SIGCONT, SIGKILL

import pytest

from tests.building import environment, mkdocs, mkdocs_by
from tests.conftest import make_small_project
from tests.site.projects import contents, set_up

pytestmark = pytest.mark.usefixtures("without_papers")

OLDER = {"index.html": b"older", ".htaccess": b"Require valid-user"}

DISTURBED = Path(__file__).with_name("disturbed.py")

Said = subprocess.CompletedProcess[str]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One project for all: each test says where its site lies."""
    return make_small_project(tmp_path_factory.mktemp("disturbed") / "project")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """An older site, alone in its folder."""
    folder = tmp_path / "published/site"
    folder.mkdir(parents=True)
    for path, raw in OLDER.items():
        (folder / path).write_bytes(raw)
    return folder


def started(project: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-P", *arguments],
        cwd=project,
        env=environment(),
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process: subprocess.Popen[str]) -> Said:
    _, said = process.communicate(timeout=600)
    return tidy(subprocess.CompletedProcess(process.args, process.returncode, "", said))


def tidy(said: Said) -> Said:
    assert "Traceback" not in said.stderr
    return said


def build(project: Path, site: Path) -> Said:
    return tidy(mkdocs(project, "build", "--strict", "--site-dir", str(site)))


def disturbed(project: Path, site: Path, event: str, path: str, act: str) -> Said:
    """A build that something happens to, the first time that an operation is to be at a path."""
    command = (event, path, act, "build", "--strict", "--site-dir", str(site))
    return tidy(mkdocs_by(DISTURBED, project, *command))


def is_new(site: Path) -> bool:
    """Whether it is the whole new site, with its hidden file."""
    found = contents(site)
    pages = {"index.html", "404.html", "briefs.json", "pagefind/pagefind-entry.json", ".htaccess"}
    return (
        pages <= found.keys() and found["index.html"] != OLDER["index.html"] and all(found.values())
    )


def beside(site: Path) -> list[str]:
    return [path.name for path in site.parent.iterdir() if path != site]


WAITS = "Another build of this site is at work."

NEW, SITE = ".building/new", "/published/site"
"""The ends of the paths of a site that is being made, and of the one in its place."""


class TestKilled:
    def test_before_the_first_rename(self, project: Path, site: Path) -> None:
        assert disturbed(project, site, "os.rename", SITE, "SIGKILL").returncode == -SIGKILL
        assert contents(site) == OLDER
        assert build(project, site).returncode == 0
        assert is_new(site)
        assert beside(site) == []

    def test_between_the_two_renames(self, project: Path, site: Path) -> None:
        set_up(project, {"site_dir": str(site)})
        assert disturbed(project, site, "os.rename", NEW, "SIGKILL").returncode == -SIGKILL
        assert not site.exists()
        checked = ended(started(project, "-m", "sevenmin", "check"))
        assert f"Its work is ended: {site} is whole." in checked.stderr
        assert is_new(site)
        assert beside(site) == []

    def test_while_the_older_site_is_removed(self, project: Path, site: Path) -> None:
        assert disturbed(project, site, "os.remove", "index.html", "SIGKILL").returncode == -SIGKILL
        assert is_new(site)
        assert beside(site) == [".site.building"]
        disturbed(project, site, "os.mkdir", f"{NEW}/assets", "SIGINT")
        assert is_new(site)
        assert beside(site) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process at once.")
@pytest.mark.parametrize("stop", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_build_that_is_stopped_leaves_nothing(project: Path, site: Path, stop: str) -> None:
    stopped = disturbed(project, site, "os.mkdir", f"{NEW}/assets", stop)
    assert stopped.returncode == 1
    assert contents(site) == OLDER
    assert beside(site) == []


@pytest.mark.parametrize(
    ("event", "path"),
    [("open", f"{NEW}/index.html"), ("os.mkdir", NEW), ("os.rename", SITE), ("os.rename", NEW)],
    ids=["a page", "the folder", "the first rename", "the second rename"],
)
def test_a_full_disk_is_a_sentence(project: Path, site: Path, event: str, path: str) -> None:
    refused = disturbed(project, site, event, path, "full disk")
    assert refused.returncode == 1
    assert (
        f"{path}: The disk is full. Make room on it, then run the command again." in refused.stderr
    )
    assert contents(site) == OLDER
    assert beside(site) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot stop a process.")
def test_two_builds_at_once(project: Path, site: Path) -> None:
    """One waits for the other, and each leaves a whole site."""
    command = ("build", "--strict", "--site-dir", str(site))
    first = started(project, str(DISTURBED), "os.rename", SITE, "SIGSTOP", *command)
    _, status = os.waitpid(first.pid, os.WUNTRACED)
    assert os.WIFSTOPPED(status)
    second = started(project, "-m", "mkdocs", *command)
    assert second.stderr
    told = list(takewhile(lambda line: WAITS not in line, second.stderr))
    waits, shown = second.poll() is None, contents(site)
    first.send_signal(SIGCONT)
    assert waits, told
    assert shown == OLDER
    said = [ended(one) for one in (first, second)]
    assert [one.returncode for one in said] == [0, 0], said
    assert is_new(site)
    assert beside(site) == []


class TestAddressesThatAreFiles:
    """Slides and handout lie in the folder that is a brief's address."""

    SAID = "Every page needs a folder as its address"

    def test_a_setting_stops_the_build(self, new_project: Path) -> None:
        set_up(new_project, {"use_directory_urls": False})
        refused = tidy(mkdocs(new_project, "build"))
        assert refused.returncode == 1
        assert "mkdocs.yml:" in refused.stderr
        assert "“use_directory_urls: false” breaks the links" in refused.stderr
        assert not (new_project / "site").exists()

    def test_an_option_stops_it_too(self, project: Path, site: Path) -> None:
        command = ("build", "--no-directory-urls", "--site-dir", str(site))
        refused = tidy(mkdocs(project, *command))
        assert refused.returncode == 1
        assert self.SAID in refused.stderr
        assert contents(site) == OLDER


def test_a_project_is_not_replaced(project: Path) -> None:
    before = contents(project / "quizzes"), sorted(path.name for path in project.iterdir())
    refused = build(project, project / "quizzes")
    assert refused.returncode == 1
    assert "quizzes: a build replaces that folder, and" in refused.stderr
    assert (
        contents(project / "quizzes"),
        sorted(path.name for path in project.iterdir()),
    ) == before
