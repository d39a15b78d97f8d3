"""The team's own pages in `docs/`: what their macros show, at any depth."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import make_project
from tests.site.html import Page, links, read_page
from tests.site.projects import built, set_up, write
from tests.site.sample import SITE, write_sample
from tests.site.search_index import fragments
from tests.site.test_links import missing
from tests.site.test_lists import NEWEST_FIRST

DEEP = """\
{{ welcome() }}

## Briefs

{{ briefs() }}

## One brief

{{ briefs(newest=1) }}

## Ways

{{ series() }}

{{ topics() }}

{{ audiences() }}

We are {{ settings.organisation }}, at [all briefs](../../briefs/index.md),
[a topic](../../topics/water/index.md) and [a brief](../../briefs/d-old.md).
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = make_project(tmp_path_factory.mktemp("docs") / "project")
    write_sample(project)
    write(project, "docs/deep/er/page.md", DEEP)
    write(project, "docs/hidden.md", "---\nsearch: false\n---\n\n# Hidden\n\nZqnotfoundzq.\n")
    write(project, "docs/shown.md", "# Shown\n\nZqplainzq.\n")
    write(project, "docs/~$shown.md", "\0A person")
    write(project, "docs/shown.md~", "Zqplainzq.")
    write(project, "docs/.nojekyll", "Zqhostzq.")
    set_up(project, {"exclude_docs": "!.nojekyll"})
    return built(project)


@pytest.fixture(scope="module")
def page(site: Path) -> Page:
    return read_page(site / "deep/er/page/index.html")


def test_without_a_number_all_briefs_are_shown(page: Page) -> None:
    every, newest = page.all("ul", class_="sm-cards")
    assert links(every) == [f"../../../briefs/{slug}/" for slug in NEWEST_FIRST]
    assert links(newest) == [f"../../../briefs/{NEWEST_FIRST[0]}/"]


def test_every_link_of_a_deep_page_leads_somewhere(site: Path, page: Page) -> None:
    assert len(links(page.main)) == 19
    assert list(missing(site, SITE["site_url"])) == []


def test_what_word_and_editors_leave_behind_is_not_published(site: Path) -> None:
    assert [path.name for path in site.rglob("*") if "~" in path.name] == []


def test_a_hidden_file_that_the_settings_name_is_published(site: Path) -> None:
    assert (site / ".nojekyll").read_text(encoding="utf-8") == "Zqhostzq."


def test_settings_can_be_named(page: Page) -> None:
    assert "We are Nordlicht Verbund, at all briefs, a topic and a brief." in page.main.text


def test_a_page_can_stay_out_of_the_search(site: Path) -> None:
    found = fragments(site)
    assert {"/shown/", "/deep/er/page/"} <= set(found)
    assert not {"/hidden/", "/"} & set(found)


def test_a_long_page_has_a_list_of_what_stands_on_it(sample: Path) -> None:
    manual = read_page(sample / "authors/index.html")
    listed = manual.one("nav", class_="sm-contents")
    assert links(listed) == [f"#{heading.attributes['id']}" for heading in manual.main.all("h2")]
    short = read_page(sample / "about/index.html")
    headings = list(short.main.all("h2"))
    assert bool(list(short.all("nav", class_="sm-contents"))) == (len(headings) > 3)


def test_a_long_page_has_its_contents_wherever_its_title_stands(new_project: Path) -> None:
    parts = "".join(f"## Part {n}\n\nWords.\n\n" for n in range(1, 5))
    write(new_project, "docs/above.md", f"---\ntitle: Above\n---\n\n{parts}")
    write(new_project, "docs/below.md", f"# Below\n\n{parts}")
    write(new_project, "docs/hidden.md", f"---\nhide: [toc]\n---\n\n# Hidden\n\n{parts}")
    site = built(new_project)
    for name, count in (("above", 4), ("below", 4), ("hidden", 0)):
        page = read_page(site / name / "index.html")
        contents = list(page.all(class_="sm-contents"))
        assert sum(len(links(found)) for found in contents) == count, name
        assert page.main.one("h1").text == name.capitalize()
