"""The session plan: its minutes add up, and what it leads to is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sevenmin.faces.deck import deck_html
from sevenmin.faces.facilitate import guide_html
from sevenmin.faces.facilitate.plan import Material, Part, material, plans, sheets
from sevenmin.model.library import load
from sevenmin.views.shown import Shown
from tests.conftest import QUIZ, STEPS, brief_text
from tests.making import shown_as_it_is
from tests.site.projects import set_up

SCALE = """\
title: Where you stand
questions:
  - {id: sure, type: scale, prompt: How sure are you?, low: Not sure, high: Sure}
"""
SCENARIO = """\
title: A meeting
questions:
  - id: end
    type: scenario
    prompt: What do you do?
    scenes:
      - id: start
        text: Nobody has said who will visit.
        decisions:
          - {text: Ask aloud., to: good}
          - {text: Go home., to: poor}
      - {id: good, text: You agree., ending: good, why: You asked in time.}
      - {id: poor, text: Nobody went., ending: poor, why: Everyone thought of the others.}
"""
SLIDE = re.compile(r'href="\.\./present/#([^"]+)"')
MINUTES = re.compile(r"data-minutes>(\d+)<")
ASK = {"reflection": "[Where have you met this?, Who helped you?, What now?]", "quiz": "one"}
WITH_NOTES = "!!! facilitator\n    Begin with **Plantedopening**.\n\n" + STEPS.replace(
    "minute 3.",
    "minute 3.\n\n!!! facilitator\n    See [the next](#step-4), Plantednote.",
)


def read(project: Path, body: str = STEPS, questions: str = QUIZ, **keys: str) -> Shown:
    """The brief as it is shown, in a project with one quiz."""
    (project / "briefs/one.md").write_text(brief_text(body, **keys), encoding="utf-8")
    (project / "quizzes/one.yml").write_text(questions, encoding="utf-8")
    library = load(project)
    return shown_as_it_is(library.briefs[0], library)


def minutes(html: str) -> list[int]:
    """The sum of each plan on the page."""
    tables = html.split("<table")[1:]
    return [sum(map(int, MINUTES.findall(table))) for table in tables]


class TestMinutes:
    @given(steps=st.integers(7, 10), thoughts=st.integers(0, 9), questions=st.integers(0, 30))
    def test_they_add_up_for_every_brief(self, steps: int, thoughts: int, questions: int) -> None:
        for plan in plans(Material(steps, thoughts, questions)):
            assert sum(part.minutes for part in plan.parts) == plan.minutes
            ends = [part.start + part.minutes for part in plan.parts]
            assert [part.start for part in plan.parts] == [0, *ends[:-1]]
            assert all(part.minutes > 0 for part in plan.parts)

    @given(steps=st.integers(7, 10), thoughts=st.integers(0, 9), questions=st.integers(0, 30))
    def test_nothing_is_asked_that_is_not_there(
        self, steps: int, thoughts: int, questions: int
    ) -> None:
        for plan in plans(Material(steps, thoughts, questions)):
            counts = {part.kind: part.count for part in plan.parts}
            assert counts.get("think", 0) <= thoughts
            assert ("think" in counts) == (thoughts > 0)
            assert ("open" in counts) == (thoughts == 0)
            assert counts.get("quiz", 0) <= questions
            assert ("quiz" in counts) == (questions > 0 and plan.minutes > 20)

    def test_those_of_our_own_kind_of_brief(self) -> None:
        found = {plan.minutes: plan.parts for plan in plans(Material(7, 4, 7))}
        assert found[20] == (
            Part("welcome", 0, 1),
            Part("steps", 1, 7),
            Part("think", 8, 6, 2),
            Part("team", 14, 3),
            Part("record", 17, 2),
            Part("close", 19, 1),
        )
        assert Part("quiz", 18, 4, 2) in found[30]
        assert Part("quiz", 22, 10, 5) in found[45]

    def test_a_brief_that_takes_longer_aloud_gets_its_time(self, new_project: Path) -> None:
        words = STEPS.replace("What there", f"{'word ' * 220}What there")
        given = material(read(new_project, words))
        assert given.steps == 9

    def test_where_a_brief_is_too_long_for_a_session_it_has_no_plan(self) -> None:
        found = {plan.minutes: plan.parts for plan in plans(Material(14, 4, 7))}
        assert not found[20]
        assert found[45]


class TestPage:
    def test_its_plans_add_up(self, new_project: Path) -> None:
        assert minutes(guide_html(read(new_project, **ASK))) == [20, 30, 45]

    @pytest.mark.parametrize("keys", [{}, ASK, {"quiz": "one"}])
    def test_every_slide_that_it_names_is_there(
        self, new_project: Path, keys: dict[str, str]
    ) -> None:
        brief = read(new_project, **keys)
        slides = set(re.findall(r'<section id="([^"]+)"', deck_html(brief, "Briefs")))
        named = set(SLIDE.findall(guide_html(brief)))
        assert {"title", "step--1", "team", "next"} <= named
        assert named <= slides
        assert ("ask--first" in named) == ("quiz" in keys)

    def test_a_quiz_of_another_brief_is_found_among_the_slides(self, new_project: Path) -> None:
        body = f'{STEPS}\n{{{{ question("one", "first") }}}}\n'
        brief = read(new_project, body)
        slides = set(re.findall(r'<section id="([^"]+)"', deck_html(brief, "Briefs")))
        assert set(SLIDE.findall(guide_html(brief))) <= slides

    def test_a_step_fewer_is_a_slide_fewer(self, new_project: Path) -> None:
        five = STEPS[: STEPS.index("## Step 6")]
        html = guide_html(read(new_project, five))
        assert "Minutes 1 to 5" in html
        assert minutes(html) == [20, 30, 45]

    def test_notes_stand_with_their_steps_the_opening_first(self, new_project: Path) -> None:
        html = guide_html(read(new_project, WITH_NOTES))
        places = [html.index(part) for part in ("Plantedopening", "Minute 3", "Plantednote")]
        assert places == sorted(places)
        assert 'href="../#step-4"' in html
        assert "Minute 2" not in html

    def test_who_wrote_no_notes_is_not_made_to_look_so(self, new_project: Path) -> None:
        assert "wrote no notes" in guide_html(read(new_project))
        assert "wrote no notes" not in guide_html(read(new_project, WITH_NOTES))

    def test_the_answer_key_comes_last_with_its_reasons(self, new_project: Path) -> None:
        html = guide_html(read(new_project, **ASK))
        assert "do not read on" in html
        assert html.index("When it gets hard") < html.index("Plantedrightreason")
        assert html.index("Afterwards") < html.index("Plantedrightreason")

    def test_without_a_quiz_there_is_no_key(self, new_project: Path) -> None:
        html = guide_html(read(new_project))
        assert "This brief has no quiz." in html
        assert "do not read on" not in html
        assert 'href="#key"' not in html

    def test_a_quiz_that_has_no_answers_is_a_quiz(self, new_project: Path) -> None:
        html = guide_html(read(new_project, questions=SCALE, **ASK))
        assert "<strong>Quiz.</strong>" in html
        assert "answer its quiz" in html
        for words in ("no quiz", "show the answer", "every reason", "an invented case", "#key"):
            assert words not in html

    def test_questions_count_as_on_their_slides(self, new_project: Path) -> None:
        """Where some are marked, only those have a number."""
        scale = SCALE.split("questions:\n")[1]
        marked = material(read(new_project, **ASK)).questions
        assert marked > 1
        assert material(read(new_project, questions=QUIZ + scale, **ASK)).questions == marked
        assert material(read(new_project, questions=SCALE, **ASK)).questions == 1

    def test_what_a_room_does_with_a_scenario_is_said_where_there_is_one(
        self, new_project: Path
    ) -> None:
        said = "The quiz has a scenario."
        assert said in guide_html(read(new_project, questions=SCENARIO, **ASK))
        assert said not in guide_html(read(new_project, **ASK))

    def test_a_longer_key_takes_more_sheets(self, new_project: Path) -> None:
        assert sheets("") < sheets(read(new_project, **ASK).key) < sheets("word " * 5000)
        assert f"about {sheets('')} sheets" in guide_html(read(new_project))

    def test_every_place_on_it_is_there(self, new_project: Path) -> None:
        html = guide_html(read(new_project, WITH_NOTES, **ASK))
        places = re.findall(r'href="#([^"]+)"', html)
        assert len(places) == 7
        for place in places:
            assert html.count(f'id="{place}"') == 1

    def test_what_a_team_did_not_set_is_not_missed(self, new_project: Path) -> None:
        set_up(new_project, team_questions=None, worried=None, support=None, contact=None)
        text = (new_project / "mkdocs.yml").read_text(encoding="utf-8")
        text = text.replace(
            "organisation:", "revisit_after: []\n    team_questions: []\n    organisation:"
        )
        (new_project / "mkdocs.yml").write_text(text, encoding="utf-8")
        html = guide_html(read(new_project))
        assert "Agree what you will do." in html
        assert "Set a day to look again" in html
        assert "present/#team" not in html
        assert minutes(html) == [20, 30, 45]

    def test_when_to_look_again_is_what_the_settings_say(self, new_project: Path) -> None:
        set_up(new_project, revisit_after=[1, 7, 30])
        assert "Look again after 1, 7 and 30 days" in guide_html(read(new_project))

    def test_help_is_shown_where_it_is_set(self, new_project: Path) -> None:
        notice = {"title": "Planted <title>", "text": "Call **Plantednumber**."}
        set_up(new_project, worried=notice)
        html = guide_html(read(new_project))
        assert "Planted &lt;title&gt;" in html
        assert "<strong>Plantednumber</strong>" in html
