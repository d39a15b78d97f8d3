"""The slides of a brief: in order, each with its notes, made of the brief and of nothing else."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sevenmin.checks.full_slide import slide_words
from sevenmin.document.words import count_words
from sevenmin.faces.deck import deck_html
from sevenmin.faces.deck.budgets import LEAST, SECONDS, budgets
from sevenmin.faces.deck.spoken import spoken
from sevenmin.model.library import load
from sevenmin.views.short import short_tree
from sevenmin.views.shown import Shown
from tests.conftest import QUIZ, TEAM, brief_text
from tests.making import html_of, shown_as_it_is
from tests.site.html import Element, read_html
from tests.site.projects import set_up

EXTENSIONS = ["admonition", "attr_list", "tables", "toc", "pymdownx.details", "pymdownx.tabbed"]
ALTERNATE = {"pymdownx.tabbed": {"alternate_style": True}}

MACRO = '{{ question("asked", "first") }}'
BODY = """\
!!! facilitator
    Bring paper.

## One {#first}

Plain text with [a link](two.md#there), [a place](#first) and ![boxes](boxes.svg).

## Two

**Bold words.** Other words that only the notes have.

!!! facilitator
    Wait for them.

## Three

Text.

!!! slide
    **Own words**, [linked](../two.md).

## Four & more

- Listed

??? note "Folded"
    Folded words.

## Five

=== "First tab"

    In the first.

=== "Second tab"

    In the second.

MACRO

## Six

Text with <abbr title="One">O</abbr>.

## Seven

The end.
""".replace("MACRO", MACRO)


def deck_of(project: Path, body: str = BODY, site_url: str = "", **keys: str) -> Element:
    (project / "briefs/one.md").write_text(brief_text(body, **keys), encoding="utf-8")
    (project / "quizzes/asked.yml").write_text(QUIZ, encoding="utf-8")
    library = load(project)
    brief = library.briefs[0]
    return read_html(deck_html(shown_as_it_is(brief, library, site_url=site_url), "Our briefs"))


@pytest.fixture
def deck(new_project: Path) -> Element:
    return deck_of(
        new_project,
        quiz="asked",
        reflection="[When?, Who?]",
        sources="[{title: A book, publisher: A press}]",
    )


def slides(deck: Element) -> list[Element]:
    return [part for part in deck.all("section") if "data-kind" in part.attributes]


def slide(deck: Element, name: str) -> tuple[Element, Element]:
    """What the room sees of it, and the notes."""
    found = deck.one("section", id=name)
    return found.one("div", class_="dk-fit"), found.one("aside", class_="notes")


def questions(deck: Element) -> list[Element]:
    return [part for part in slides(deck) if part.attributes["data-kind"] == "question"]


class TestOrder:
    def test_every_kind_of_slide_has_its_place(self, deck: Element) -> None:
        kinds = [part.attributes["data-kind"] for part in slides(deck)]
        asked = ["question", "answer"] * (len([k for k in kinds if k == "question"]))
        assert kinds == [
            "title",
            *["step"] * 7,
            *["reflection"] * 2,
            *asked,
            *("team", "next", "sources"),
        ]
        assert len(asked) == 2 * QUIZ.count("- id:")

    def test_every_step_is_there_once_and_in_order(self, deck: Element) -> None:
        steps = [part for part in slides(deck) if part.attributes["data-kind"] == "step"]
        assert [part.one("h2").text for part in steps] == [
            *("One", "Two", "Three", "Four & more", "Five", "Six", "Seven"),
        ]
        assert [part.attributes["id"] for part in steps] == [f"step--{n}" for n in range(1, 8)]
        assert sum(int(part.attributes["data-budget"]) for part in steps) == SECONDS

    def test_a_slide_has_one_heading_and_notes(self, deck: Element) -> None:
        for part in slides(deck):
            fit = part.one("div", class_="dk-fit")
            titles = [*fit.all("h1"), *fit.all("h2")]
            assert len(titles) == 1, part.attributes["id"]
            assert part.one("aside", class_="notes").text
        assert len(list(deck.all("h1"))) == 1

    def test_no_id_stands_twice(self, deck: Element) -> None:
        ids = Counter(part.attributes["id"] for part in deck.all() if "id" in part.attributes)
        assert [name for name, count in ids.items() if count > 1] == []


class TestWords:
    def test_the_room_sees_few_words_and_the_notes_have_them_all(self, deck: Element) -> None:
        room, notes = slide(deck, "step--2")
        assert room.one("div", class_="dk-words").text == "Bold words."
        assert "Bold words. Other words that only the notes have." in notes.text

    def test_an_authors_own_words_are_on_the_slide_alone(self, deck: Element) -> None:
        room, notes = slide(deck, "step--3")
        assert room.one("div", class_="dk-words").text == "Own words, linked."
        assert notes.text == "Text."

    def test_notes_for_facilitators_are_marked_and_never_on_the_wall(self, deck: Element) -> None:
        for name, words in (("title", "Bring paper."), ("step--2", "Wait for them.")):
            room, notes = slide(deck, name)
            assert notes.one("div", class_="dk-facilitator").text == f"For you alone {words}"
            assert words not in room.text
        assert len(list(deck.all("div", class_="dk-facilitator"))) == 2

    def test_nothing_in_the_notes_is_folded_away_or_behind_a_tab(self, deck: Element) -> None:
        _, folded = slide(deck, "step--4")
        assert "open" in folded.one("details").attributes
        _, tabbed = slide(deck, "step--5")
        assert tabbed.text == "First tab In the first. Second tab In the second."
        assert list(tabbed.all("input")) == list(tabbed.all("label")) == []

    def test_what_is_asked_is_not_in_a_step(self, deck: Element) -> None:
        for number in range(1, 8):
            room, notes = slide(deck, f"step--{number}")
            assert "What first?" not in room.text + notes.text

    def test_a_question_has_the_number_that_it_has_in_the_answer_key(
        self, new_project: Path
    ) -> None:
        scale = "  - {id: sure, type: scale, prompt: Sure?, low: Not, high: Very}\n"
        first, *others = QUIZ.partition("  - id:")
        (new_project / "quizzes/mixed.yml").write_text(f"{first}{scale}{''.join(others)}")
        deck = deck_of(new_project, BODY.replace(MACRO, ""), quiz="mixed")
        labels = [part.one("p", class_="dk-label").text for part in questions(deck)]
        count = QUIZ.count("- id:")
        assert labels == ["Not marked", *(f"Question {n} of {count}" for n in range(1, count + 1))]

    def test_no_question_slide_has_its_answer(self, deck: Element) -> None:
        for part in questions(deck):
            assert "reason" not in part.text
            assert "Not right" not in part.text
        assert "Plantedrightreason" in slide(deck, "ask--first--answer")[0].text


class TestAddresses:
    def test_every_link_of_the_author_leads_one_folder_up(self, deck: Element) -> None:
        _, notes = slide(deck, "step--1")
        assert [part.attributes["href"] for part in notes.all("a")] == [
            *("../two.md#there", "../#first"),
        ]
        assert [part.attributes["src"] for part in notes.all("img")] == ["../boxes.svg"]
        room, _ = slide(deck, "step--3")
        assert room.one("a").attributes["href"] == "../../two.md"

    def test_a_telephone_finds_the_brief(self, new_project: Path) -> None:
        deck = deck_of(new_project, site_url="https://briefs.example/all")
        room, _ = slide(deck, "title")
        assert "briefs.example/all/briefs/one/" in room.text
        assert len(list(deck.all("svg", class_="sm-qr"))) == 2

    def test_where_nobody_knows_the_address_there_is_no_code(self, deck: Element) -> None:
        assert list(deck.all("svg", class_="sm-qr")) == []
        assert "://" not in slide(deck, "title")[0].text


class TestWhatIsNotThere:
    def test_no_slide_without_anything_on_it(self, new_project: Path) -> None:
        deck = deck_of(new_project, BODY.replace(MACRO, ""))
        kinds = {part.attributes["data-kind"] for part in slides(deck)}
        assert kinds == {"title", "step", "team", "next", "sources"}
        assert slide(deck, "sources")[0].one("h2").text == "Owner and dates"

    def test_no_place_for_notices_where_none_is_set(self, new_project: Path) -> None:
        set_up(new_project, worried=None, support=None)
        assert not list(deck_of(new_project).all(class_="dk-notices"))
        set_up(new_project, worried={"title": "Worried?", "text": "Call."})
        assert list(deck_of(new_project).all(class_="dk-notices"))

    def test_no_style_and_no_script_in_the_page(self, deck: Element) -> None:
        assert [part for part in deck.all() if "style" in part.attributes] == []
        assert [part.text for part in deck.all("script")] == ["", ""]
        assert list(deck.all("style")) == []


class TestBudgets:
    @given(st.lists(st.integers(0, 1700), min_size=5, max_size=7))
    def test_all_steps_together_take_seven_minutes(self, words: list[int]) -> None:
        found = budgets(words)
        assert sum(found) == SECONDS
        assert min(found) >= LEAST

    def test_who_says_more_has_more_time(self) -> None:
        assert budgets([0, 10, 100, 1000, 10]) == [20, 23, 48, 306, 23]

    def test_the_same_words_have_the_same_time(self) -> None:
        assert budgets([90] * 7) == [60] * 7
        assert budgets([0] * 7) == [60] * 7


def ours() -> list[Shown]:
    library = load(TEAM)
    return [shown_as_it_is(brief, library) for brief in library.briefs]


def test_the_words_of_a_slide_are_counted_as_they_are_shown() -> None:
    """The check counts the parts of a document, the slide is made of their HTML."""
    for brief in ours():
        for step, one in zip(brief.brief.steps, brief.steps, strict=True):
            assert slide_words(step) == count_words(short_tree(one).text())


def test_tabs_in_tabs_stand_one_after_the_other() -> None:
    text = '=== "A"\n\n    One.\n\n    === "In"\n\n        Two.\n\n=== "B"\n\n    Three.\n'
    assert read_html(spoken(html_of(text))).text == "A One. In Two. B Three."


def test_a_draft_without_steps_has_slides_too(new_project: Path) -> None:
    deck = deck_of(new_project, body="", status="draft", site_url="https://briefs.example/")
    assert slides(deck)[0].attributes["data-kind"] == "title"
