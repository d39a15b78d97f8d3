"""Each published brief has all its faces, whole and quiet; nobody finds them by searching."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from sevenmin.faces import faces
from tests.site import extreme
from tests.site.html import Element, links, read_page
from tests.site.papers import PAPERS, said
from tests.site.projects import contents
from tests.site.search_index import fragments, is_indexed, unpacked
from tests.site.test_elsewhere import asked_for
from tests.site.test_links import missing, referred
from tests.site.test_question_bytes import inline

PAGES = {"present": "present/", "handout": "handout/", "facilitate": "facilitate/"}
PAGES |= {"record": "record/"}

OWN = urlsplit(extreme.SITE["site_url"]).netloc
SAID = {"example.org", "council.example"}
"""Other hosts, to which the briefs themselves link."""


@pytest.fixture
def project(extremes: Path) -> Path:
    return extremes.parent


@pytest.fixture(scope="module", params=["extremes", "our_site", "sample"])
def site(request: pytest.FixtureRequest) -> Path:
    found: Path = request.getfixturevalue(request.param)
    return found


def published(site: Path) -> list[str]:
    told = json.loads((site / "briefs.json").read_text(encoding="utf-8"))["briefs"]
    slugs = [brief["slug"] for brief in told]
    assert slugs
    return slugs


def face_pages(site: Path) -> list[Path]:
    """The page of every face that has one."""
    return [
        site / "briefs" / slug / page / "index.html"
        for slug in published(site)
        for page in PAGES.values()
    ]


def test_every_face_is_known_here() -> None:
    assert set(faces()) == {"deck", "facilitate", "handout", "record", "words"}


class TestBeingThere:
    def test_each_published_brief_has_all_of_them(self, site: Path) -> None:
        wanted = ["index.html", "index.txt", *(f"{page}index.html" for page in PAGES.values())]
        for slug in published(site):
            folder = site / "briefs" / slug
            for path in [*wanted, *(path.format(slug) for path in PAPERS)]:
                assert (folder / path).is_file(), f"{slug}/{path}"

    def test_the_page_of_the_brief_leads_to_each(self, site: Path) -> None:
        for slug in published(site):
            told = set(links(read_page(site / f"briefs/{slug}/index.html").main))
            assert {*PAGES.values(), "index.txt"} <= told, slug

    def test_each_leads_back_to_the_brief(self, site: Path) -> None:
        for path in face_pages(site):
            assert "../" in links(read_page(path)), path

    def test_no_folder_is_there_for_a_brief_that_is_not_published(self, site: Path) -> None:
        folders = {path.parent.parent.name for path in site.glob("briefs/*/*/index.html")}
        folders |= {path.parent.name for path in site.glob("briefs/*/index.txt")}
        assert folders == set(published(site))


class TestDrafts:
    @pytest.mark.parametrize("word", extreme.NEVER)
    def test_a_word_of_a_draft_is_in_no_file(
        self, project: Path, extremes: Path, word: str
    ) -> None:
        written = [f"{file} {file.read_text('utf-8')}" for file in project.glob("briefs/*.md")]
        assert word in " ".join(written).lower()
        assert having(extremes, word) == []

    @pytest.mark.parametrize("word", extreme.FACILITATOR)
    def test_facilitators_notes_are_for_facilitators(self, extremes: Path, word: str) -> None:
        folder = f"briefs/{extreme.QUESTIONS}"
        assert having(extremes, word) == [
            f"{folder}/facilitate/index.html",
            f"{folder}/present/index.html",
        ]

    @pytest.mark.parametrize("word", extreme.SLIDE)
    def test_words_for_the_slide_are_on_the_slide(self, extremes: Path, word: str) -> None:
        assert having(extremes, word) == [f"briefs/{extreme.QUESTIONS}/present/index.html"]


def having(site: Path, word: str) -> list[str]:
    """The files with a word in their path or in what they say, however they are packed."""
    return sorted(path for path, words in all_said(site).items() if word in words)


@cache
def all_said(site: Path) -> dict[str, str]:
    return {path: f"{path} {said(path, raw)}".lower() for path, raw in contents(site).items()}


class TestWholeness:
    def test_every_address_of_a_face_is_there(self, extremes: Path) -> None:
        assert list(missing(extremes, extreme.SITE["site_url"])) == []

    def test_every_page_of_a_text_is_there(self, extremes: Path) -> None:
        for slug in extreme.PUBLISHED:
            text = (extremes / f"briefs/{slug}/index.txt").read_text(encoding="utf-8")
            address = f"{extreme.SITE['site_url']}briefs/{slug}/"
            assert re.search(rf"^Web page.*:\s+{re.escape(address)}$", text, re.MULTILINE)

    def test_every_picture_is_shown_where_pictures_are(self, extremes: Path) -> None:
        for page in ("", "present/"):
            shown = read_page(extremes / f"briefs/{extreme.IMAGES}/{page}index.html").main
            images = [one for one in shown.all("img") if "briefs/images" in where(page, one)]
            assert len({one.attributes["alt"] for one in images}) == 7, page
            assert all(one.attributes["alt"].startswith("Picture ") for one in images)

    def test_no_id_stands_twice_and_every_reference_is_there(self, site: Path) -> None:
        for path in face_pages(site):
            page = read_page(path)
            assert sorted(set(page.ids)) == sorted(page.ids), path
            assert {word for one in page.all() for word in referred(one)} <= set(page.ids), path

    def test_no_tag_is_torn_and_nothing_stands_inline(self, site: Path) -> None:
        for path in face_pages(site):
            page = read_page(path)
            assert (page.torn, inline(page), page.comments) == ([], [], []), path

    def test_each_has_one_first_heading_and_a_title_of_its_own(self, site: Path) -> None:
        titles = []
        for slug in published(site):
            for path in site.glob(f"briefs/{slug}/**/index.html"):
                page = read_page(path)
                assert page.one("h1").text, path
                titles.append(page.title)
        assert sorted(set(titles)) == sorted(titles)

    def test_hostile_signs_stay_words(self, extremes: Path) -> None:
        for page in ("", *PAGES.values()):
            read = read_page(extremes / f"briefs/{extreme.HOSTILE}/{page}index.html")
            assert extreme.TITLE in read.text, page
            assert extreme.TITLE in read.title, page
            assert not [one for one in read.all("script") if "src" not in one.attributes]


def where(page: str, image: Element) -> str:
    """The address of an image, seen from the site's root."""
    return image.attributes["src"].replace("../../" if page else "../", "briefs/", 1)


class TestQuiet:
    def test_no_face_asks_for_anything_of_another_host(self, site: Path) -> None:
        own = {OWN, urlsplit("https://intranet.example").netloc, "briefs.example"}
        for path in face_pages(site):
            page = read_page(path)
            found = {(one.name, urlsplit(v).netloc) for one in page.all() for v in asked_for(one)}
            assert {host for _, host in found} <= own, path
            assert {name for name, _ in found} <= {"link"}, path

    def test_a_face_links_only_where_the_brief_does(self, extremes: Path) -> None:
        for path in face_pages(extremes):
            hosts = {urlsplit(link).netloc for link in links(read_page(path))}
            assert hosts <= {"", OWN, "example.org"}, path

    def test_a_link_to_another_site_tells_no_more_than_on_the_brief(self, site: Path) -> None:
        for path in face_pages(site):
            assert outward(path) <= outward(path.parent.parent / "index.html"), path

    def test_a_source_does_not_hear_from_where(self, sample: Path) -> None:
        slides = outward(sample / "briefs/b-wells/present/index.html")
        assert slides == {("https://library.example/wells", "noreferrer")}

    def test_no_text_or_paper_names_a_host_that_the_brief_does_not(self, extremes: Path) -> None:
        for slug in extreme.PUBLISHED:
            for path in (extremes / f"briefs/{slug}").rglob("*.*"):
                if path.suffix in (".txt", ".pdf"):
                    text = said(path.name, path.read_bytes())
                    hosts = set(re.findall(r"https?://([\w.-]+)", text))
                    assert hosts <= {OWN, *SAID}, path


def outward(path: Path) -> set[tuple[str, str]]:
    """Each link of a page to another site, and what its `rel` says."""
    found = [one.attributes for one in read_page(path).all("a")]
    leading = [one for one in found if urlsplit(one.get("href", "")).netloc]
    return {(one["href"], one.get("rel", "")) for one in leading}


class TestNotFound:
    def test_robots_are_told_to_leave_its_page_alone(self, site: Path) -> None:
        for path in face_pages(site):
            page = read_page(path)
            assert page.one("meta", name="robots").attributes["content"] == "noindex", path
            assert not list(page.all("link", rel="canonical")), path

    def test_search_does_not_know_it(self, site: Path) -> None:
        assert not [address for address in fragments(site) if is_face(address)]
        assert set(fragments(site)) >= {f"/briefs/{slug}/" for slug in published(site)}

    @pytest.mark.parametrize("word", [*extreme.FACILITATOR, *extreme.SLIDE])
    def test_search_does_not_know_its_words(self, extremes: Path, word: str) -> None:
        assert not is_indexed(extremes, word)
        assert not any(word in str(unpacked(path)).lower() for path in extremes.rglob("*.pf_*"))

    def test_neither_sitemap_nor_catalogue_names_it(self, site: Path) -> None:
        listed = re.findall(r"<loc>(.*?)</loc>", (site / "sitemap.xml").read_text(encoding="utf-8"))
        catalogue = (site / "briefs.json").read_text(encoding="utf-8")
        named = [*listed, *re.findall(r'"url": "(.*?)"', catalogue)]
        assert any("/briefs/" in address for address in listed)
        assert not [address for address in named if is_face(address)]


def is_face(address: str) -> bool:
    return bool(re.search(r"briefs/[^/]+/.+", address))
