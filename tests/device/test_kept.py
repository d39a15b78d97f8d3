"""What is kept, and what is told of it, are one list."""

from __future__ import annotations

import re
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from sevenmin.device.kept import Kept, kept, kept_script
from tests.conftest import ROOT
from tests.site.html import read_page

SCRIPTS = sorted((ROOT / "sevenmin").rglob("*.js"))
NAMES = [one.name for one in kept()]
ITS_OWN = {"store.js", "colours.js"}
"""The store, and what must be known before a page is drawn."""

ACCESS = re.compile(r"""(?<![\w.])(?:store\.)?(?:read|write|change|forget)\(\s*["'](\w+)["']""")


def used(path: Path) -> set[str]:
    return set(ACCESS.findall(path.read_text(encoding="utf-8")))


def test_scripts_are_given_the_names_of_the_list() -> None:
    names = ("keeping", "colours", "answers", "reflections", "log", "records", "order")
    listed = ", ".join(f'"{name}"' for name in names)
    assert kept_script() == f"export const KEPT = [{listed}];\n"


def test_no_name_stands_twice() -> None:
    assert len(NAMES) == len(set(NAMES))


def test_the_list_is_not_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        kept()[0].name = "other"  # type: ignore[misc]


@pytest.mark.parametrize("one", kept(), ids=NAMES)
def test_it_is_told_in_whole_sentences(one: Kept) -> None:
    told = [one.what, one.why, one.until, one.clear]
    assert [words for words in told if not words.endswith(".")] == []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_a_script_keeps_only_what_is_told(path: Path) -> None:
    assert used(path) <= set(NAMES)


def test_nothing_is_told_that_no_script_keeps() -> None:
    found = {name for path in SCRIPTS for name in used(path)}
    assert found | {"keeping"} == set(NAMES)


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_only_the_store_asks_the_browser_to_keep_anything(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = re.findall(r"localStorage|sessionStorage|indexedDB|cookie|\bcaches\b", text)
    assert path.name in ITS_OWN or found == []


def test_colours_are_read_by_the_names_of_the_list() -> None:
    script = (ROOT / "sevenmin/look/theme/assets/colours.js").read_text(encoding="utf-8")
    assert set(re.findall(r"\$\{home\}(\w+)", script)) == {"keeping", "colours"}
    assert "setItem" not in script


@pytest.mark.parametrize("one", kept(), ids=NAMES)
def test_the_privacy_page_tells_it(our_site: Path, one: Kept) -> None:
    page = read_page(our_site / "privacy/index.html")
    section = page.one("section", **{"aria-labelledby": f"kept-{one.name}"})
    assert section.one("h3").text == one.title
    assert next(section.all("p")).text == one.what
    assert [button.text for button in section.all("button")] == [one.button] * bool(one.button)
    rows = section.one("dl").all("div")
    assert [(row.one("dt").text, row.one("dd").text) for row in rows] == [
        ("Why", one.why),
        ("How long", f"Until {one.until}"),
        ("To clear it", one.clear),
        ("Its name", one.name),
    ]
