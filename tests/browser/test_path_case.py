"""A server that does not mind the case of a path, as IIS: what is kept there is one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.keeping import ON, colours, footer, kept, says, switch
from tests.browser.logs import ago, brief, full, log, quiz
from tests.browser.test_record import action, labelled, started
from tests.conftest import Answers, served

NAME = "Learn & Grow"


class Careless(Answers):
    """A site in a folder, in whatever case and signs its path is written."""

    def translate_path(self, path: str) -> str:
        folder, _, rest = path.lstrip("/").partition("/")
        assert unquote(folder).lower() == NAME.lower()
        return super().translate_path(f"/{rest}")


@pytest.fixture(scope="module")
def host(sample_site: Path) -> Iterator[str]:
    with served(sample_site, Careless) as address:
        yield address


HERE = "learn%20%26%20grow/"
THERE = "Learn%20&%20Grow/"
KEY = "/learn & grow/"


def seeded(open_page: Open, host: str, stores: dict[str, dict[str, Any]], page: str = "") -> Page:
    """A reader who kept this under these paths, before keys were of one spelling."""
    fill = "".join(
        f"localStorage.setItem({json.dumps(f'{path}{name}')}, {json.dumps(text)});"
        for path, store in stores.items()
        for name, value in {"keeping": "on", **store}.items()
        for text in [value if name == "keeping" else json.dumps(value)]
    )
    script = f"if (!sessionStorage.filled) {{ sessionStorage.filled = 1; {fill} }}"
    return open_page(f"{host}{HERE}{page}", script=script, color_scheme="light")


def test_what_is_kept_under_one_is_there_under_the_other(open_page: Open, host: str) -> None:
    page = open_page(f"{host}{THERE}briefs/everything/record/", color_scheme="light")
    started(page)
    footer(page)
    switch(page).click()
    labelled(page, "Team").fill("North")
    colours(page).click()
    page.wait_for_function("localStorage.length === 3")
    page.goto(f"{host}{HERE}briefs/everything/record/")
    started(page)
    expect(labelled(page, "Team")).to_have_value("North")
    expect(page.locator("html")).to_have_attribute("data-colours", "dark")
    says(page, ON)
    assert kept(page).keys() == {f"{KEY}{name}" for name in ("keeping", "records", "colours")}


def test_two_logs_of_old_become_one_in_which_nothing_is_lost(open_page: Open, host: str) -> None:
    there = log({"next": brief(3)}, {"everything": quiz("everything", 3, right=5)})
    page = seeded(
        open_page,
        host,
        {"/Learn%20&%20Grow/": {"log": there}, "/learn%20%26%20grow/": {"log": full()}},
        "learning-log/",
    )
    expect(page.locator("[data-read] [data-brief]")).to_have_count(3)
    found = json.loads(kept(page)[f"{KEY}log"])
    assert found["briefs"].keys() == {"everything", "before", "gone", "next"}
    assert found["quizzes"]["everything"]["days"] == {ago(9): 2, ago(3): 1}
    assert kept(page).keys() == {f"{KEY}keeping", f"{KEY}log"}
    says(page, ON)


ONE = {
    "answers": {"a": {"fingerprint": "1", "answer": ["a"]}},
    "reflections": {"r": {"text": "Newer", "on": ago(1)}, "s": {"text": "Same", "on": ago(1)}},
    "records": {
        "everything": {
            "on": ago(1),
            "team": "North",
            "date": ago(1),
            "actions": [{"what": "Both", "who": "", "by": ""}, {"what": "One"}],
        }
    },
}
OTHER = {
    "answers": {"b": {"fingerprint": "2", "answer": ["b"]}},
    "reflections": {"r": {"text": "Older", "on": ago(2)}, "s": {"text": "Same", "on": ago(2)}},
    "records": {
        "everything": {
            "on": ago(2),
            "team": "South",
            "date": ago(2),
            "actions": [{"what": "Both", "who": "", "by": ""}, {"what": "Other"}],
        },
        "next": {"team": "East"},
    },
}


@pytest.fixture
def joined(open_page: Open, host: str) -> Page:
    """The record of a reader who kept one thing under one path, and another under another."""
    stores = {"/learn & grow/": ONE, "/LEARN & GROW/": OTHER}
    page = seeded(open_page, host, stores, "briefs/everything/record/")
    started(page)
    return page


def test_a_record_has_what_both_said(joined: Page) -> None:
    expect(labelled(joined, "Date")).to_have_value(ago(1))
    expect(labelled(joined, "Team")).to_have_value("North\n\nSouth")
    for number, what in enumerate(("Both", "One", "Other"), start=1):
        expect(action(joined, number).get_by_label("What")).to_have_value(what)


def test_answers_words_and_records_of_both_are_kept(joined: Page) -> None:
    found = {name: json.loads(kept(joined)[f"{KEY}{name}"]) for name in ONE}
    assert found["answers"].keys() == {"a", "b"}
    assert {name: text["text"] for name, text in found["reflections"].items()} == {
        "r": "Newer\n\nOlder",
        "s": "Same",
    }
    assert found["records"].keys() == {"everything", "next"}
    assert {key for key in kept(joined) if key.startswith("/LEARN")} == set()


@pytest.mark.parametrize("store", [{"log": 5}, {"records": {"everything": [1]}}, {"answers": "x"}])
def test_what_was_changed_by_hand_breaks_nothing(
    open_page: Open, host: str, store: dict[str, Any]
) -> None:
    both = {"/learn & grow/": store, "/LEARN & GROW/": store}
    page = seeded(open_page, host, both, "briefs/everything/record/")
    started(page)
    labelled(page, "Team").fill("North")
    page.reload()
    started(page)
    expect(labelled(page, "Team")).to_have_value("North")


def test_what_stands_there_without_the_switch_stays_where_it_is(open_page: Open, host: str) -> None:
    page = open_page(
        f"{host}{HERE}", script="localStorage.setItem('/LEARN & GROW/log', '{\"briefs\": {}}')"
    )
    footer(page)
    expect(switch(page)).not_to_be_checked()
    assert kept(page).keys() == {"/LEARN & GROW/log"}
