"""Macros in pages of `docs/` that fail, or that show what a program says to itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import Environment, StrictUndefined

from macros.page_macros import said
from macros.page_macros import show_words_alone as words_alone
from tests.conftest import mkdocs
from tests.site.projects import write

HEAD = "---\ntitle: About us\n---\n\n# About\n\n"

PAGES = {
    "a name that there is not": ("{{ nope }}", "There is no macro or value “nope”."),
    "a macro without brackets": ("{{ manual }}", "This shows no words."),
}


@pytest.mark.parametrize(("written", "message"), PAGES.values(), ids=PAGES)
def test_a_build_says_where_and_what(new_project: Path, written: str, message: str) -> None:
    write(new_project, "docs/about.md", f"{HEAD}{written}\n")
    result = mkdocs(new_project, "build", "--strict")
    assert result.returncode == 1
    assert f"docs/about.md:7:1: {message}" in result.stderr
    assert "Traceback" not in result.stderr


class Plugin:
    """mkdocs-macros, as far as it is asked."""

    def __init__(self, **variables: object) -> None:
        self._env = Environment(undefined=StrictUndefined)
        self._env.globals |= variables


class Config:
    def __init__(self, plugin: Plugin) -> None:
        self.plugins = {"macros": plugin}


def one(first: str) -> str:
    return first


def shown(text: str) -> str:
    """What a page shows, or what is said of it."""
    plugin = Plugin(one=one, chapter={}.__getitem__, listed=["a"], nothing=None, made={"a": 1})
    words_alone(Config(plugin))  # type: ignore[arg-type]
    try:
        return plugin._env.from_string(text).render()
    except Exception as error:
        return said(error)


@pytest.mark.parametrize("text", ["{{ one }}", "{{ listed }}", "{{ nothing }}", "{{ made }}"])
def test_what_is_no_words_is_not_shown(text: str) -> None:
    assert shown(text).startswith("This shows no words.")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ one('a') }} {{ 3 }} {{ listed[0] }}", "a 3 a"),
        ("{% for }", "This is read as a macro, and cannot be"),
        ("{{ made.b }}", "There is no macro or value “b”."),
        ("{{ one(1, 2) }}", "This macro does not take what stands in its brackets."),
        ("{{ chapter('none') }}", "There is no “none” for this macro."),
        ("{{ 1 / 0 }}", "This macro cannot do its work (division by zero)."),
    ],
)
def test_each_fault_has_its_sentence(text: str, message: str) -> None:
    assert shown(text).startswith(message)
