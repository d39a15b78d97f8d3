"""A build with a problem: everything that is wrong is told, and no site is harmed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import QUIZ, STEPS, brief_text, mkdocs
from tests.site.projects import contents, set_up, write

pytestmark = pytest.mark.usefixtures("without_papers")

WRONG = {
    "briefs/one.md": brief_text(f"{STEPS}\n{{{{ qiuz() }}}}\n", summry="Typed in a hurry."),
    "briefs/two.md": brief_text(f"{STEPS}\n[Nowhere](nowhere.md)\n", topics="[unknown-topic]"),
    "quizzes/own.yml": QUIZ.replace("correct: true", "corect: true", 1),
}
PLACES = [
    "briefs/one.md:9:1: There is no key “summry”.",
    "briefs/one.md:40:1: There is no macro “qiuz”.",
    "briefs/two.md:6:10: There is no topic “unknown-topic” in mkdocs.yml.",
    "briefs/two.md:39:1: There is no brief “nowhere.md”.",
    "quizzes/own.yml:10:9: There is no key “corect”.",
]

LATE = {
    "a macro for questions outside a brief": (
        ("docs/about.md", "# About\n\n{{ reflection('Why?') }}\n"),
        "docs/about.md:3:1: A macro for questions stands outside a brief. Take it out, or move it",
    ),
}
"""What shows only when a page is made."""


def refused(project: Path) -> str:
    """What a build says that fails."""
    result = mkdocs(project, "build", "--strict")
    assert result.returncode != 0
    assert "Traceback" not in result.stderr
    return result.stderr


@pytest.fixture
def wrong(new_project: Path) -> Path:
    for path, text in WRONG.items():
        write(new_project, path, text)
    return new_project


def test_every_problem_is_told_with_its_place_and_nothing_is_built(wrong: Path) -> None:
    said = refused(wrong)
    for line in PLACES:
        assert f"\n{line}" in said
    assert len(re.findall(r"^[a-z/]+\.\w+:\d+:\d+: ", said, re.MULTILINE)) >= len(PLACES)
    assert not (wrong / "site").exists()


def with_an_older_site(project: Path) -> dict[str, bytes]:
    """The files of a site that stands for one of yesterday."""
    write(project, "site/index.html", "Yesterday's.")
    write(project, "site/briefs.json", "{}")
    return contents(project / "site")


def test_an_older_site_stays_as_it_was(new_project: Path) -> None:
    before = with_an_older_site(new_project)
    write(new_project, "briefs/one.md", brief_text(topics="[unknown-topic]"))
    refused(new_project)
    assert contents(new_project / "site") == before


@pytest.mark.parametrize(("content", "message"), LATE.values(), ids=list(LATE))
class TestLate:
    def test_it_stops_the_build_and_no_half_written_site_is_left(
        self, new_project: Path, content: tuple[str, str], message: str
    ) -> None:
        write(new_project, *content)
        assert message in refused(new_project)
        assert not list((new_project / "site").rglob("*.html"))

    def test_an_older_site_stays_as_it_was(
        self, new_project: Path, content: tuple[str, str], message: str
    ) -> None:
        before = with_an_older_site(new_project)
        write(new_project, *content)
        refused(new_project)
        assert contents(new_project / "site") == before


class TestWarningOfMkDocs:
    """Strict mode counts warnings when every page is written."""

    WARNED = "# About\n\n[Nowhere](nowhere.md)\n"

    def test_it_stops_the_build(self, new_project: Path) -> None:
        write(new_project, "docs/about.md", self.WARNED)
        assert "'about.md' contains a link 'nowhere.md', but the target" in refused(new_project)

    def test_an_older_site_stays_as_it_was(self, new_project: Path) -> None:
        before = with_an_older_site(new_project)
        write(new_project, "docs/about.md", self.WARNED)
        refused(new_project)
        assert contents(new_project / "site") == before


def test_settings_with_a_mistake_stop_the_build(new_project: Path) -> None:
    set_up(new_project, accessibility={"compliance": "mostly"})
    said = refused(new_project)
    assert re.search(r"\nmkdocs\.yml:\d+:\d+: “compliance” cannot be “mostly”", said)


def test_settings_without_our_hooks_stop_the_build(new_project: Path) -> None:
    set_up(new_project, {"hooks": []})
    assert "mkdocs.yml:1:1: “hooks” is missing. Write “- macros/hooks.py”" in refused(new_project)


class TestDraftWithAProblem:
    def test_it_is_advice_and_the_site_is_built(self, new_project: Path) -> None:
        write(new_project, "briefs/one.md", brief_text())
        write(new_project, "briefs/two.md", brief_text(status="draft", summry="Typed in a hurry."))
        result = mkdocs(new_project, "build", "--strict")
        assert result.returncode == 0, result.stderr
        assert "briefs/two.md:9:1: Advice: There is no key “summry”." in result.stderr
        assert (new_project / "site/briefs/one/index.html").is_file()
        assert not (new_project / "site/briefs/two").exists()

    def test_it_hides_no_problem_of_a_published_brief(self, wrong: Path) -> None:
        write(wrong, "briefs/three.md", brief_text(status="draft", summry="Typed in a hurry."))
        said = refused(wrong)
        for line in PLACES:
            assert f"\n{line}" in said
