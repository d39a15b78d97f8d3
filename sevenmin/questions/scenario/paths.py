"""Where the decisions of a scenario lead, and what is wrong with its paths as a whole."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from sevenmin.problems import Problem, Rule
from sevenmin.questions.base import At
from sevenmin.questions.scenario.scenes import Scene, by_id
from sevenmin.wording import did_you_mean, listed, nearest, quoted

NO_ENDING = Rule("no-ending", "A situation needs endings: scenes with `ending` and `why`.")
ONE_ENDING = Rule("one-ending", "A situation needs two endings or more, or nothing is decided.")
NO_GOOD_ENDING = Rule("no-good-ending", "At least one `ending` is `good`, so that it can be found.")
UNKNOWN_SCENE = Rule("unknown-scene", "A decision leads `to` the `id` of a scene in its situation.")
UNREACHED = Rule("unreachable-scene", "Decisions lead from the first scene to every other one.")
NO_WAY_OUT = Rule("no-way-out", "A path may lead back, but never so that no ending can be reached.")

Ways = Mapping[str, Collection[str]]
"""Every scene with the scenes to which its decisions lead."""


def reached(ways: Ways, first: str) -> set[str]:
    """The first scene and all to which decisions lead from it, one after the other."""
    found, waiting = {first}, [first]
    while waiting:
        new = set(ways[waiting.pop()]) - found
        found |= new
        waiting += new
    return found


def closed_loops(ways: Ways, exits: Collection[str]) -> list[list[str]]:
    """Each group of scenes that lead only to one another, in order; none of them is an exit."""
    around = {scene: reached(ways, scene) for scene in ways}
    told: set[str] = set()
    loops = []
    for scene in ways:
        is_closed = ways[scene] and all(scene in around[other] for other in around[scene])
        if is_closed and scene not in told and not around[scene] & set(exits):
            loops.append([other for other in ways if other in around[scene]])
            told |= around[scene]
    return loops


def path_problems(scenes: Sequence[Scene], at: At) -> Iterator[Problem]:
    """What is wrong with the paths through the scenes, of which the first is the start."""
    yield from _ending_problems(scenes, at)
    yield from _unknown(scenes, at)
    yield from _unreached(scenes, at)
    yield from _no_way_out(scenes, at)


def _ending_problems(scenes: Sequence[Scene], at: At) -> Iterator[Problem]:
    endings = [i for i, scene in enumerate(scenes) if scene.ending]
    if not endings:
        fix = "Add “ending: good” and “why” to the scene where a path ends well."
        yield NO_ENDING(at("scenes"), "This situation has no ending.", fix)
        return
    if not any(scene.ending == "good" for scene in scenes):
        fix = "Let one path end well, with “ending: good”."
        yield NO_GOOD_ENDING(at("scenes"), "No ending of this situation is good.", fix)
    if len(endings) == 1:
        message = "This situation has one ending only, whatever is decided."
        fix = "Add another one, to which other decisions lead."
        yield ONE_ENDING(at("scenes", endings[0], "ending"), message, fix)


def _unknown(scenes: Sequence[Scene], at: At) -> Iterator[Problem]:
    known = by_id(scenes)
    for i, scene in enumerate(scenes):
        for j, decision in enumerate(scene.decisions):
            if decision.to not in known:
                yield UNKNOWN_SCENE(
                    at("scenes", i, "decisions", j, "to"),
                    f"There is no scene {quoted(decision.to)}.",
                    did_you_mean(decision.to, (other.id for other in scenes)),
                )


def _unreached(scenes: Sequence[Scene], at: At) -> Iterator[Problem]:
    found = reached(_ways(scenes), scenes[0].id)
    for i, scene in enumerate(scenes):
        if scene.id not in found:
            yield UNREACHED(
                at("scenes", i, "id"),
                f"No path from the start leads to the scene {quoted(scene.id)}.",
                "Let a decision lead to it, or remove it.",
            )


def _no_way_out(scenes: Sequence[Scene], at: At) -> Iterator[Problem]:
    names = [scene.id for scene in scenes]
    exits = [scene.id for scene in scenes if scene.ending or _is_lost(scene, names)]
    for loop in closed_loops(_ways(scenes), exits):
        yield NO_WAY_OUT(
            at("scenes", names.index(loop[0]), "id"),
            f"{_loop(loop)}, and never to an ending.",
            "Add a decision that leads out.",
        )


def _loop(names: Sequence[str]) -> str:
    """How a sentence about a loop begins."""
    if len(names) == 1:
        return f"The scene {quoted(names[0])} leads only to itself"
    return f"The scenes {listed(map(quoted, names), last='and')} lead only to one another"


def _ways(scenes: Sequence[Scene]) -> dict[str, set[str]]:
    """Where each scene leads. A misspelt name leads where its author will have meant it to."""
    known = by_id(scenes)
    return {
        name: {to for decision in scene.decisions if (to := _meant(decision.to, known))}
        for name, scene in known.items()
    }


def _meant(to: str, known: Collection[str]) -> str | None:
    return to if to in known else nearest(to, known)


def _is_lost(scene: Scene, known: Collection[str]) -> bool:
    """A decision leads to a scene that is still to be written: a way out, as far as we know."""
    return any(_meant(decision.to, known) is None for decision in scene.decisions)
