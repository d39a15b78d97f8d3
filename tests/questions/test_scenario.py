"""Where a situation leads: what is found wrong with its paths, and how a path is marked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from sevenmin.problems import Place, Problem
from sevenmin.questions.scenario import Scenario
from sevenmin.questions.scenario.paths import closed_loops, reached

Ways = dict[str, list[str]]

NAMES = [f"scene-{letter}" for letter in "abcd"]


@st.composite
def graphs(draw: st.DrawFn) -> Ways:
    """Up to four scenes, each with ways to any of them, or to none."""
    names = NAMES[: draw(st.integers(1, len(NAMES)))]
    on = st.lists(st.sampled_from(names), max_size=3, unique=True)
    return {name: draw(on) for name in names}


endings = st.sets(st.sampled_from(NAMES))


@st.composite
def sound_situations(draw: st.DrawFn) -> Scenario:
    """Each scene leads to the next, and anywhere else; there is an ending of each kind."""
    number = draw(st.integers(1, 4))
    names = NAMES[:number]
    worths = {"well": "good", "so-so": "mixed", "badly": "poor"}
    anywhere = st.lists(st.sampled_from([*names, *worths]), max_size=3)
    ways = {
        name: [on, *draw(anywhere)] for name, on in zip(names, [*names[1:], "well"], strict=True)
    }
    ways[names[-1]] += ["so-so", "badly"]
    return situation({name: draw(st.permutations(on)) for name, on in ways.items()}, worths)


def situation(ways: Ways, worths: dict[str, str]) -> Scenario:
    """A situation whose scenes lead there, and end with these worths."""
    names = [*ways, *(name for name in worths if name not in ways)]
    scenes = [scene(name, ways.get(name, []), worths.get(name)) for name in names]
    said = {"id": "one", "type": "scenario", "prompt": "What do you do?", "scenes": scenes}
    return Scenario.model_validate(said)


def scene(name: str, on: list[str], worth: str | None) -> dict[str, Any]:
    decisions = [{"text": f"To {to}.", "to": to} for to in on]
    return {
        "id": name,
        "text": "…",
        **({"decisions": decisions} if on else {}),
        **({"ending": worth, "why": f"Why it ends at {name}."} if worth else {}),
    }


def problems(scenario: Scenario) -> list[Problem]:
    return list(scenario.problems(lambda *where: Place("/".join(map(str, where)))))


def walks(ways: Ways, *walk: str) -> Iterator[tuple[str, ...]]:
    """Every walk that goes on from this one, until it is longer than there are scenes."""
    yield walk
    if len(walk) <= len(ways):
        for on in ways[walk[-1]]:
            yield from walks(ways, *walk, on)


def met(ways: Ways) -> dict[str, set[str]]:
    """By scene, all that somebody meets who starts there and tries every walk."""
    return {first: {name for walk in walks(ways, first) for name in walk} for first in ways}


@given(graphs())
def test_what_is_reached_is_what_a_walk_meets(ways: Ways) -> None:
    assert {first: reached(ways, first) for first in ways} == met(ways)


@given(graphs(), endings)
def test_a_loop_is_closed_when_no_walk_leads_out(ways: Ways, exits: set[str]) -> None:
    around = met(ways)
    out = exits | {name for name, on in ways.items() if not on}
    lost = {name for name in ways if not around[name] & out}
    loops = closed_loops(ways, exits)
    looping = [name for loop in loops for name in loop]
    assert len(looping) == len(set(looping))
    assert set(looping) <= lost
    assert all(around[name] & set(looping) for name in lost)
    assert all(around[name] == set(loop) for loop in loops for name in loop)
    assert all(loop == sorted(loop) for loop in loops)


@given(graphs(), endings)
def test_every_problem_is_found_and_none_besides(ways: Ways, ends: set[str]) -> None:
    names, ended = list(ways), [name for name in ways if name in ends]
    at = {name: f"scenes/{i}" for i, name in enumerate(names)}
    around = met(ways)
    expected = [
        *(
            (f"{at[name]}/id", "unreachable-scene")
            for name in names
            if name not in around[names[0]]
        ),
        *((at[name], "dead-end") for name in names if not ways[name] and name not in ends),
        *((f"{at[name]}/ending", "decisions-after-ending") for name in ended if ways[name]),
        *((f"{at[loop[0]]}/id", "no-way-out") for loop in closed_loops(ways, ends)),
        *([] if ended else [("scenes", "no-ending")]),
        *([(f"{at[ended[0]]}/ending", "one-ending")] if len(ended) == 1 else []),
    ]
    found = problems(situation(ways, dict.fromkeys(ended, "good")))
    assert sorted((problem.place.path, problem.code) for problem in found) == sorted(expected)


@given(sound_situations(), st.lists(st.integers(0, 5), max_size=8))
def test_every_path_of_a_sound_situation_ends(scenario: Scenario, turns: list[int]) -> None:
    assert problems(scenario) == []
    path = list(taken(scenario, turns))
    end = scenario.scene_after(path)
    assert end is not None
    assert end.ending
    mark = scenario.mark(path)
    assert mark.right == (end.ending == "good")
    verdict = "chosen-right" if mark.right else "chosen-wrong"
    assert mark.feedback == ((end.id, verdict, f"Why it ends at {end.id}."),)


def taken(scenario: Scenario, turns: list[int]) -> Iterator[str]:
    """The keys of the decisions at these turns; then of those that lead on as the scenes do."""
    order = [scene.id for scene in scenario.scenes]
    scene = scenario.scenes[0]
    while scene.decisions:
        last = max(scene.decisions, key=lambda decision: order.index(decision.to))
        turn = turns.pop() if turns else scene.decisions.index(last)
        key, decision = scene.keyed()[turn % len(scene.decisions)]
        yield key
        scene = scenario.scenes[order.index(decision.to)]


@given(graphs(), endings, st.lists(st.sampled_from("abc") | st.text()))
def test_an_answer_is_marked_whatever_is_in_it(ways: Ways, ends: set[str], keys: list[str]) -> None:
    mark = situation(ways, dict.fromkeys(ends & set(ways), "mixed")).mark(keys)
    assert mark.right is False
    assert [said.verdict for said in mark.feedback] in ([], ["chosen-wrong"])


def test_a_path_that_has_not_ended_is_not_right_yet() -> None:
    scenario = situation({"start": ["well", "badly"]}, {"well": "good", "badly": "poor"})
    assert scenario.mark([]) == (False, ())
    assert scenario.mark(["a"]).right
    assert scenario.mark(["a", "a"]) == (False, ())
    assert scenario.mark(["c"]) == (False, ())


def test_a_misspelt_name_hides_nothing_and_invents_nothing() -> None:
    ways = {"start": ["middel", "badly"], "middle": ["well"], "lost": ["nowhere-near", "lost"]}
    found = problems(situation(ways, {"well": "good", "badly": "poor"}))
    assert [str(problem) for problem in found] == [
        "scenes/0/decisions/0/to:1:1: There is no scene “middel”. Did you mean “middle”? "
        "[unknown-scene]",
        "scenes/2/decisions/0/to:1:1: There is no scene “nowhere-near”. "
        "Choose from: start, middle, lost, well or badly. [unknown-scene]",
        "scenes/2/id:1:1: No path from the start leads to the scene “lost”. "
        "Let a decision lead to it, or remove it. [unreachable-scene]",
    ]
