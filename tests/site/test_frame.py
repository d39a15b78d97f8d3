"""What stands around every page: its head, its footer, and nothing that runs inside of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site.html import Page, links, read_page
from tests.site.projects import built, pages, set_up, write
from tests.site.sample import OURS, SITE

STYLED = {"sm-dial__segment": r"--n: \d"}
"""Which classes may have a style of their own: the numbers of the segments of the dial."""

Pages = dict[str, Page]

DECK = "briefs/*/present/index.html"
"""Slides fill the window: the one kind of page without the site's header and footer."""


def framed(site: Path) -> list[Path]:
    """The pages that have them: all but decks."""
    decks = set(site.glob(DECK))
    assert decks
    return [path for path in pages(site) if path not in decks]


@pytest.fixture(scope="module", params=["sample", "our_site", "empty"])
def every(request: pytest.FixtureRequest) -> Pages:
    """Every page of a site by its address."""
    site: Path = request.getfixturevalue(request.param)
    return {path.relative_to(site).as_posix(): read_page(path) for path in pages(site)}


def test_a_page_has_one_first_heading(every: Pages) -> None:
    assert {address: [h.text for h in page.all("h1")] for address, page in every.items()} == {
        address: [page.one("h1").text] for address, page in every.items()
    }


def test_a_page_names_its_language(every: Pages) -> None:
    assert {page.one("html").attributes["lang"] for page in every.values()} == {"en"}


def test_a_page_has_a_title(every: Pages) -> None:
    assert [address for address, page in every.items() if not page.title] == []


def test_a_page_says_what_it_is_about(every: Pages) -> None:
    for address, page in every.items():
        assert page.one("meta", name="description").attributes["content"], address


def test_every_element_is_closed_where_it_should_be(every: Pages) -> None:
    assert {address: page.torn for address, page in every.items() if page.torn} == {}


def test_no_script_or_style_stands_in_a_page(every: Pages) -> None:
    for address, page in every.items():
        assert [script for script in page.all("script") if script.inside] == [], address
        assert all(script.attributes["src"] for script in page.all("script")), address
        assert list(page.all("style")) == [], address
        assert list(page.all("iframe")) == [], address


def test_no_attribute_runs_anything(every: Pages) -> None:
    for address, page in every.items():
        for element in page.all():
            assert not [name for name in element.attributes if name.startswith("on")], address
            assert not element.attributes.get("href", "").startswith("javascript:"), address


def test_nothing_has_a_style_of_its_own(every: Pages) -> None:
    """A strict security policy refuses it."""
    for address, page in every.items():
        assert not [one for one in page.all() if "style" in one.attributes], address


def test_nothing_is_sent_from_a_page(every: Pages) -> None:
    assert [address for address, page in every.items() if list(page.all("form"))] == []


class TestTitles:
    @pytest.mark.parametrize("address", ["briefs/b-wells", "briefs", "topics"])
    def test_it_names_the_page_and_the_site(self, sample: Path, address: str) -> None:
        page = read_page(sample / address / "index.html")
        assert page.title == f"{page.one('h1').text} – Kurze Lehren"

    @pytest.mark.parametrize("name", ["sample", "our_site"])
    def test_no_two_pages_have_the_same(self, request: pytest.FixtureRequest, name: str) -> None:
        titles = [read_page(path).title for path in pages(request.getfixturevalue(name))]
        assert len(titles) == len(set(titles))

    def test_a_series_is_not_mistaken_for_its_first_brief(self, sample: Path) -> None:
        page = read_page(sample / "series/rivers/index.html")
        assert page.title == f"{page.one('h1').text} – Series – Kurze Lehren"

    def test_home_has_the_name_of_the_site(self, sample: Path) -> None:
        assert read_page(sample / "index.html").title == "Kurze Lehren"


def test_a_brief_is_described_by_its_summary_and_home_by_the_site(sample: Path) -> None:
    for address, said in (("briefs/b-wells/", "All of zqsummaryzq."), ("", "What Nordlicht")):
        page = read_page(sample / address / "index.html")
        assert page.one("meta", name="description").attributes["content"].startswith(said)


def test_every_footer_names_the_organisation(sample: Path) -> None:
    for path in framed(sample):
        name = read_page(path).one("footer").one(class_="sm-footer__organisation")
        assert name.text == OURS["organisation"], path


def test_every_page_leads_to_the_pages_of_the_site(sample: Path) -> None:
    for path in framed(sample):
        page = read_page(path)
        inside = [*links(page.one("nav", id="site-pages")), *links(page.one("footer"))]
        assert len(inside) == 9, path


def test_slides_lead_back_to_their_brief_and_keep_nothing(sample: Path) -> None:
    for path in sample.glob(DECK):
        deck = read_page(path)
        assert next(iter(links(deck))) == "../", path
        scripts = [script.attributes["src"] for script in deck.all("script")]
        assert not [source for source in scripts if "device/" in source or "site.js" in source]
        assert not list(deck.all(class_="sm-header")), path


def test_every_footer_has_the_switch_and_leads_to_what_is_kept(sample: Path) -> None:
    for path in framed(sample):
        keeping = read_page(path).one("footer").one("div", class_="with-script")
        switch = keeping.one("button", role="switch")
        assert switch.text == "Keep my answers and choices on this device"
        assert switch.attributes["aria-checked"] == "false"
        assert [link.partition("#")[2] for link in links(keeping)] == ["on-your-device"]


def test_a_site_without_a_privacy_page_has_no_link_to_it(new_project: Path) -> None:
    (new_project / "docs/privacy.md").unlink()
    settings = new_project / "mkdocs.yml"
    told = settings.read_text(encoding="utf-8").replace("      - Privacy: privacy.md\n", "")
    settings.write_text(told, encoding="utf-8")
    write(new_project, "docs/about.md", "# About\n")
    page = read_page(built(new_project) / "about/index.html")
    assert links(page.one("footer").one("div", class_="with-script")) == []
    assert links(page.one("section", hidden="")) == []


class TestEditing:
    def test_each_brief_leads_to_its_file(self, sample: Path) -> None:
        for slug, path in (("b-wells", "b-wells"), ("e-part-three", "deeper/e-part-three")):
            actions = read_page(sample / f"briefs/{slug}/index.html").one(class_="sm-actions")
            edit = f"{OURS['edit_address']}/briefs/{path}.md"
            assert links(actions) == ["present/", edit]

    def test_without_an_address_there_is_no_link(self, unaddressed: Path) -> None:
        page = read_page(unaddressed / "briefs/one/index.html")
        assert links(page.one(class_="sm-actions")) == ["present/"]


class TestCanonical:
    def test_a_page_names_its_own_address(self, sample: Path) -> None:
        page = read_page(sample / "briefs/b-wells/index.html")
        link = page.one("link", rel="canonical")
        assert link.attributes["href"] == f"{SITE['site_url']}briefs/b-wells/"

    def test_without_an_address_of_the_site_it_names_none(self, unaddressed: Path) -> None:
        page = read_page(unaddressed / "briefs/one/index.html")
        assert not list(page.all("link", rel="canonical"))


def test_a_copyright_stands_in_the_footer(new_project: Path) -> None:
    set_up(new_project, {"copyright": "© Nordlicht 2026"})
    write(new_project, "docs/plain.md", "# Plain\n")
    assert "© Nordlicht 2026" in read_page(built(new_project) / "plain/index.html").text
