"""YAML with its places: what was typed, and where."""

from __future__ import annotations

import pytest
import yaml

from sevenmin.problems import Place
from sevenmin.reading.yaml_reader import read_yaml

TEXT = """\
title: "A: title"
topics:
  - one
  - two
sources:
  - title: First
    link:
  - {title: Second, link: no}
"""


@pytest.mark.parametrize(
    ("where", "key", "value"),
    [
        (("title",), (1, 1), (1, 8)),
        (("topics",), (2, 1), (3, 3)),
        (("topics", 1), (4, 5), (4, 5)),
        (("sources", 0, "title"), (6, 5), (6, 12)),
        (("sources", 0, "link"), (7, 5), (7, 10)),
        (("sources", 1), (8, 5), (8, 5)),
        (("sources", 1, "link"), (8, 21), (8, 27)),
    ],
)
def test_keys_and_values_have_places(
    where: tuple[str | int, ...], key: tuple[int, int], value: tuple[int, int]
) -> None:
    tree, problems = read_yaml("a.yml", TEXT)
    assert problems == []
    assert tree.place(*where) == Place("a.yml", *value)
    assert tree.key_place(*where) == Place("a.yml", *key)


def test_what_is_not_there_has_the_place_of_the_group_around_it() -> None:
    tree, _ = read_yaml("a.yml", TEXT, first_line=11)
    assert tree.place("sources", 1, "publisher") == Place("a.yml", 18, 5)
    assert tree.place("owner") == Place("a.yml", 11, 1)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("No", "No"),
        ("1.10", "1.10"),
        ("2026-11-23", "2026-11-23"),
        ("0o17", "0o17"),
        ("'~'", "~"),
        ("~", None),
        ("null", None),
        ("", None),
        ("[]", []),
        ("{a: 1}", {"a": "1"}),
        ("|\n  two\n  lines", "two\nlines"),
        (">\n  one\n  line", "one line"),
    ],
)
def test_values_stay_as_they_were_typed(typed: str, read: object) -> None:
    tree, problems = read_yaml("a.yml", f"key: {typed}")
    assert (tree.data, problems) == ({"key": read}, [])
    assert tree.empty == ({("key",)} if read is None else set())


def test_a_duplicate_is_told_and_the_first_is_kept() -> None:
    tree, problems = read_yaml("a.yml", "a: 1\nb: 2\na: {c: 3}\nd: 4\n")
    assert tree.data == {"a": "1", "b": "2", "d": "4"}
    assert [str(problem) for problem in problems] == [
        "a.yml:3:1: The key “a” stands here a second time; the first is in line 1. "
        "Keep one of them. [duplicate-key]"
    ]


def test_the_same_key_in_two_groups_is_no_duplicate() -> None:
    tree, problems = read_yaml("a.yml", "a: {b: 1}\nc: {b: 2}\n")
    assert (tree.data, problems) == ({"a": {"b": "1"}, "c": {"b": "2"}}, [])


def test_an_alias_bomb_is_never_unfolded() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    text = "\n".join(lines)
    tree, problems = read_yaml("a.yml", text)
    typed = sum(isinstance(event, yaml.NodeEvent) for event in yaml.parse(text))
    assert len(tree.values) <= typed < 9**3
    assert {problem.code for problem in problems} == {"yaml-alias"}
    assert len(tree.refused) == 11 * 9


def test_reading_stops_where_it_is_too_deep() -> None:
    tree, problems = read_yaml("a.yml", "[" * 100_000)
    assert tree.data is None
    assert [problem.place for problem in problems] == [Place("a.yml", 1, 21)]


def test_only_one_branch_is_looked_at() -> None:
    text = "a: !!python/name:x.y\na: *b\nextra: {x: *b, ours: {key: !tag 1, key: 2}}\n"
    tree, problems = read_yaml("a.yml", text, only=("extra", "ours"))
    assert tree.data == {"extra": {"ours": {"key": "1"}}}
    assert [problem.place.column for problem in problems] == [28, 36]


def test_a_branch_is_a_tree_with_its_own_places() -> None:
    tree, _ = read_yaml("a.yml", "extra:\n  ours:\n    key: *x\n    none:\n")
    branch = tree.branch("extra", "ours")
    assert branch.data == {"key": None, "none": None}
    assert branch.place("key") == Place("a.yml", 3, 10)
    assert branch.key_place("none") == Place("a.yml", 4, 5)
    assert (branch.refused, branch.empty) == ({("key",)}, {("none",)})
    assert tree.branch("extra", "theirs").data is None
