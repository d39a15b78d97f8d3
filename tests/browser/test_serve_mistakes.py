"""`mkdocs serve` while its page is open and its author makes mistakes, and mends them."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import faults
from tests.browser.conftest import Open
from tests.browser.serving import FIRST, SECOND, Serving, panel, serving, title
from tests.browser.watching import Watch
from tests.conftest import STEPS, brief_text, make_project


@pytest.fixture
def page(first_page: Page) -> Page:
    return first_page


def line_of(text: str, part: str) -> int:
    """The line, from 1, in which a part of a text starts."""
    return text[: text.index(part)].count("\n") + 1


def test_mistakes_are_listed_with_their_places_until_they_are_mended(
    site: Serving, page: Page, watch: Watch
) -> None:
    watch.expected.append("missing.png")
    body = f"{STEPS}\n{{{{ quizz() }}}}\n\n![A picture](missing.png)\n"
    first = brief_text(body, title="The first brief", topics="[working-togehter]", quiz="first")
    second = brief_text(title="Two: colons")
    site.write("briefs/first.md", first)
    site.write("briefs/second.md", second)
    topic, macro, image = (line_of(first, part) for part in ("[working", "{{ quizz", "!["))
    places = {
        f"briefs/first.md:{topic}:10": "Did you mean “working-together”?",
        f"briefs/first.md:{macro}:1": "There is no macro “quizz”.",
        f"briefs/first.md:{image}:1": "There is no image “briefs/missing.png”.",
        "briefs/second.md:2:11": "There is a second colon",
    }
    for place, words in places.items():
        said = panel(page).get_by_role("listitem").filter(has=page.get_by_text(place, exact=True))
        expect(said).to_contain_text(words)
        assert place in site.said()
    expect(title(page)).to_have_text("The first brief")
    for address in ("", "briefs/second/", "briefs/draft/", "authors/"):
        answer = page.goto(site.address + address)
        assert answer is not None
        assert answer.ok
        expect(panel(page)).to_be_visible()
    site.write("briefs/first.md", FIRST)
    expect(panel(page).get_by_role("listitem")).to_have_count(1)
    site.write("briefs/second.md", SECOND)
    expect(panel(page)).to_have_count(0)


@pytest.mark.parametrize(
    ("broken", "place", "words"),
    [
        (b"---\ntitle: Caf\xe9\n---\n", "briefs/first.md:2:11", "not UTF-8"),
        (b"", "briefs/first.md:1:1", "is empty"),
    ],
    ids=["not UTF-8", "empty"],
)
def test_a_brief_that_cannot_be_read_keeps_its_address(
    site: Serving, page: Page, broken: bytes, place: str, words: str
) -> None:
    site.write("briefs/first.md", broken)
    expect(title(page)).to_have_text("This brief cannot be shown yet")
    expect(page.get_by_role("article")).to_contain_text("briefs/first.md cannot be read")
    expect(panel(page)).to_contain_text(place)
    expect(panel(page)).to_contain_text(words)
    site.write("briefs/first.md", FIRST)
    expect(title(page)).to_have_text("The first brief")
    expect(panel(page)).to_have_count(0)


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        (brief_text(title="[not closed"), "is not closed"),
        (brief_text().replace("\n---\n", "\n"), "front matter is not closed"),
        (STEPS, "This brief has no front matter."),
    ],
    ids=["syntax", "not closed", "none"],
)
def test_a_front_matter_that_cannot_be_read_leaves_the_page(
    site: Serving, page: Page, broken: str, words: str
) -> None:
    site.write("briefs/first.md", broken)
    expect(panel(page)).to_contain_text(words)
    expect(panel(page)).to_contain_text("briefs/first.md:")
    expect(title(page)).to_be_visible()


def test_a_broken_quiz_is_told_on_the_page(site: Serving, page: Page) -> None:
    site.replace("quizzes/first.yml", "    prompt: What first?", "  prompt: What first?")
    expect(panel(page)).to_contain_text("quizzes/first.yml:5:3")
    expect(title(page)).to_have_text("The first brief")


def test_broken_settings_leave_the_last_good_site(site: Serving, page: Page) -> None:
    sound = site.read("mkdocs.yml")
    site.replace("mkdocs.yml", "\nnav:\n", "\nnav: [\n")
    expect(panel(page)).to_contain_text("mkdocs.yml:")
    expect(panel(page)).to_contain_text("as it was when the site could last be built")
    assert "mkdocs.yml:" in site.said()
    expect(title(page)).to_have_text("The first brief")
    # Another edit meanwhile finds the server at work, too.
    site.write("briefs/second.md", b"")
    expect(panel(page)).to_contain_text("briefs/second.md:1:1")
    page.goto(f"{site.address}briefs/second/")
    expect(title(page)).to_have_text("The second brief")
    expect(panel(page)).to_contain_text("mkdocs.yml:")
    site.write("mkdocs.yml", sound)
    expect(title(page)).to_have_text("This brief cannot be shown yet")
    site.write("briefs/second.md", SECOND)
    expect(panel(page)).to_have_count(0)


@pytest.mark.parametrize(
    ("path", "broken", "words"),
    [
        ("mkdocs.yml", b"site_name: Briefs\ntheme: no-such-theme\n", "no-such-theme"),
        ("docs/authors.md", b"# Caf\xe9\n", "authors.md"),
    ],
)
def test_what_mkdocs_refuses_is_told_on_the_last_good_page(
    site: Serving, page: Page, path: str, broken: bytes, words: str
) -> None:
    sound = site.read(path)
    site.write(path, broken)
    expect(panel(page)).to_contain_text("MkDocs says:")
    expect(panel(page)).to_contain_text(words)
    expect(title(page)).to_have_text("The first brief")
    site.write(path, sound)
    expect(panel(page)).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_only_an_author_sees_has_no_fault(site: Serving, open_page: Open, scheme: str) -> None:
    site.write("briefs/second.md", b"")
    page = open_page(f"{site.address}briefs/draft/", color_scheme=scheme)
    expect(panel(page)).to_contain_text("briefs/second.md:1:1")
    # A page that reloads itself cannot be examined.
    page.route("**/livereload/**", lambda route: route.abort("aborted"))
    page.reload()
    assert faults(page) == []
    page.goto(f"{site.address}briefs/second/")
    expect(title(page)).to_have_text("This brief cannot be shown yet")
    assert faults(page) == []


def test_it_starts_although_briefs_have_problems(tmp_path: Path, open_page: Open) -> None:
    project = make_project(tmp_path / "project")
    (project / "briefs/empty.md").write_bytes(b"")
    (project / "briefs/typo.md").write_text(brief_text("{{ quizz(\n"), encoding="utf-8")
    (project / "briefs/colons.md").write_text(brief_text(title="a: b: c"), encoding="utf-8")
    with serving(project) as site:
        page = open_page(f"{site.address}briefs/empty/")
        for path in ("briefs/empty.md:1:1", "briefs/typo.md:", "briefs/colons.md:2:"):
            expect(panel(page)).to_contain_text(path)
            assert path in site.said()
        # An open page waits for news, which is no fault when the server goes.
        page.close()
