"""One switch for all that is kept: off at first, asked for once, and obeyed on every page."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from sevenmin.device.kept import kept as told
from tests.browser.conftest import Open
from tests.browser.keeping import (
    BLOCKED,
    FULL,
    OFF,
    ON,
    SESSION,
    colours,
    footer,
    is_asked,
    is_not_asked,
    kept,
    panel,
    says,
    switch,
    traces,
)
from tests.browser.questions import all_ready, check_button
from tests.browser.test_every_page import wrong
from tests.browser.watching import Watch
from tests.conftest import served

NO_TRACES = [{}, {}, [], []]
LOOKS = ["light", "dark", "narrow", "forced colours"]


def other_tab(page: Page, watch: Watch) -> Page:
    opened = page.context.new_page()
    watch.follow(opened, page.url)
    opened.goto(page.url)
    return opened


def turn_on(page: Page) -> None:
    footer(page)
    switch(page).click()
    says(page, ON)


def turn_off(page: Page) -> None:
    footer(page)
    switch(page).click()
    page.get_by_role("button", name="Forget it all").click()
    says(page, OFF)


def answer(page: Page) -> None:
    """Everything that a reader can do with the questions of the brief."""
    page.get_by_label("Choice A", exact=True).check()
    for question in all_ready(page):
        check_button(question).click()
    for text in page.get_by_role("textbox").all():
        text.fill("Zqwrittenzq")


class TestNothingWithoutTheReader:
    def test_nothing_is_kept_before_the_switch_is_on(
        self, sample: str, sample_brief: str, open_page: Open
    ) -> None:
        page = open_page(sample)
        for address in (sample, f"{sample}briefs/", f"{sample}privacy/", sample_brief):
            page.goto(address)
            is_asked(page)
            says(page, OFF)
        answer(page)
        page.goto(sample)
        assert traces(page) == NO_TRACES

    def test_what_is_kept_stands_on_the_privacy_page(
        self, sample: str, sample_brief: str, open_page: Open
    ) -> None:
        page = open_page(sample_brief)
        turn_on(page)
        colours(page).click()
        answer(page)
        page.goto(f"{sample}privacy/")
        page.wait_for_function("localStorage.length > 2")
        assert set(kept(page)) <= {f"/{one.name}" for one in told()}
        local, *others = traces(page)
        assert others == NO_TRACES[1:]
        assert local["/colours"] == '"dark"'

    @pytest.mark.parametrize("name", ["keeping", "colours", "answers", "log"])
    def test_what_the_list_does_not_name_is_refused(
        self, sample: str, open_page: Open, name: str
    ) -> None:
        page = open_page(sample)
        turn_on(page)
        refused = f"{name}s/../other"
        assert call(page, f"store.write('{refused}', 1)") is False
        assert call(page, f"store.change('{refused}', () => 1)") is False
        assert call(page, f"store.read('{refused}') === undefined")
        assert kept(page) == {"/keeping": "on"}


def call(page: Page, expression: str) -> object:
    store = "import(new URL('assets/device/store.js', location.origin))"
    return page.evaluate(f"{store}.then((store) => {expression})")


class TestTheQuestion:
    def test_yes_keeps_what_there_is_and_says_so(self, sample: str, open_page: Open) -> None:
        page = open_page(sample, color_scheme="light")
        asked = is_asked(page)
        expect(page.get_by_role("status").filter(has_text="Keep this")).to_have_count(1)
        expect(colours(page)).to_be_focused()
        expect(asked.get_by_role("link")).to_have_attribute("href", "privacy/#on-your-device")
        asked.get_by_role("button", name="Keep", exact=True).press("Enter")
        expect(asked).to_have_text(f"{ON} The switch is at the foot of every page.")
        expect(asked.locator("p")).to_be_focused()
        # The focus says it already.
        assert page.get_by_role("status").all_inner_texts() == ["", ""]
        assert kept(page) == {"/keeping": "on", "/colours": '"dark"'}
        says(page, ON)
        page.reload()
        expect(page.locator("html")).to_have_attribute("data-colours", "dark")
        says(page, ON)

    def test_no_holds_for_the_tab_and_for_no_other(
        self, sample: str, open_page: Open, watch: Watch
    ) -> None:
        page = open_page(sample)
        asked = is_asked(page)
        asked.get_by_role("button", name="Do not keep").press("Space")
        expect(asked).to_have_text(f"{OFF} The switch is at the foot of every page.")
        expect(asked.locator("p")).to_be_focused()
        assert traces(page) == [{}, {"/keeping": "refused"}, [], []]
        page.goto(f"{sample}briefs/")
        is_not_asked(page)
        says(page, OFF)
        is_asked(other_tab(page, watch))

    def test_it_is_put_once_a_page(self, sample: str, open_page: Open) -> None:
        page = open_page(sample)
        is_asked(page)
        for _ in range(4):
            colours(page).click()
        expect(panel(page)).to_have_count(1)

    def test_it_is_not_put_when_there_is_nothing_to_keep(
        self, sample: str, open_page: Open
    ) -> None:
        page = open_page(sample, color_scheme="dark")
        page.evaluate("document.documentElement.dataset.colours = 'light'")
        is_not_asked(page)

    def test_the_switch_answers_it_too(self, sample: str, open_page: Open) -> None:
        page = open_page(sample)
        asked = is_asked(page)
        turn_on(page)
        expect(asked).to_have_text(f"{ON} The switch is at the foot of every page.")
        expect(switch(page)).to_be_focused()
        assert sorted(page.get_by_role("status").all_inner_texts()) == ["", ON]

    @pytest.mark.parametrize("look", LOOKS)
    def test_it_has_no_fault(self, sample: str, open_page: Open, look: str) -> None:
        page = open_page(sample)
        asked = is_asked(page)
        assert wrong(page, look) == []
        asked.get_by_role("button", name="Do not keep").click()
        assert wrong(page, look) == []


class TestTheSwitch:
    def test_it_is_turned_with_the_keyboard(self, sample: str, open_page: Open) -> None:
        page = open_page(sample)
        says(page, OFF)
        switch(page).press("Space")
        says(page, ON)
        expect(footer(page).get_by_role("status")).to_have_text(ON)
        assert kept(page) == {"/keeping": "on"}
        switch(page).press("Enter")
        sure = page.get_by_role("group", name="Turn this off?")
        expect(sure).to_be_focused()
        expect(sure).to_contain_text("Everything that is kept here will be forgotten.")
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name="Forget it all")).to_be_focused()
        page.keyboard.press("Enter")
        expect(switch(page)).to_be_focused()
        says(page, OFF)
        expect(footer(page).get_by_role("status")).to_have_text(OFF)
        assert traces(page) == [{}, {"/keeping": "refused"}, [], []]

    @pytest.mark.parametrize("way", ["Leave it on", "Escape", "Space"])
    def test_who_is_not_sure_keeps_everything(self, sample: str, open_page: Open, way: str) -> None:
        page = open_page(sample)
        turn_on(page)
        switch(page).press("Enter")
        if way == "Space":
            switch(page).press(way)
            expect(page.get_by_role("group", name="Turn this off?")).to_have_count(1)
            way = "Leave it on"
        if way == "Escape":
            page.keyboard.press(way)
        else:
            page.get_by_role("button", name=way).press("Enter")
        expect(page.get_by_role("group", name="Turn this off?")).to_have_count(0)
        expect(switch(page)).to_be_focused()
        says(page, ON)

    def test_turned_off_it_forgets_every_name_and_no_other(
        self, sample: str, open_page: Open
    ) -> None:
        page = open_page(sample)
        turn_on(page)
        page.evaluate("localStorage.setItem('/elsewhere/log', 'theirs')")
        for one in told()[1:]:
            assert call(page, f"store.write('{one.name}', {{all: ['£', '“”', null]}})") is True
        assert call(page, "store.read('log')") == {"all": ["£", "“”", None]}
        assert len(kept(page)) == len(told()) + 1
        turn_off(page)
        assert kept(page) == {"/elsewhere/log": "theirs"}
        assert call(page, "store.write('log', 1)") is False
        assert kept(page) == {"/elsewhere/log": "theirs"}

    def test_who_turned_it_off_is_not_asked_in_this_tab(self, sample: str, open_page: Open) -> None:
        page = open_page(sample)
        turn_on(page)
        turn_off(page)
        page.reload()
        is_not_asked(page)
        turn_on(page)
        assert page.evaluate(SESSION) == {}

    def test_another_tab_hears_of_it(self, sample: str, open_page: Open, watch: Watch) -> None:
        page = open_page(sample)
        other = other_tab(page, watch)
        says(other, OFF)
        asked = is_asked(other)
        turn_on(page)
        says(other, ON)
        expect(asked).to_have_text(f"{ON} The switch is at the foot of every page.")
        turn_off(page)
        says(other, OFF)
        assert call(other, "store.state()") == "refused"
        turn_on(page)
        says(other, ON)
        page.evaluate("localStorage.clear()")
        says(other, OFF)

    def test_a_page_that_comes_back_from_memory_hears_of_it(
        self, sample: str, open_page: Open
    ) -> None:
        page = open_page(sample)
        says(page, OFF)
        page.evaluate("localStorage.setItem('/keeping', 'on')")
        page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
        says(page, ON)

    @pytest.mark.parametrize("look", LOOKS)
    def test_it_has_no_fault(self, sample: str, open_page: Open, look: str) -> None:
        page = open_page(sample)
        turn_on(page)
        assert wrong(page, look) == []
        switch(page).click()
        assert wrong(page, look) == []


@pytest.fixture(scope="module")
def two_sites(our_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One host with two sites."""
    folder = tmp_path_factory.mktemp("host")
    for name in ("one", "two"):
        shutil.copytree(our_site, folder / name)
    with served(folder) as address:
        yield address


def test_sites_of_one_host_do_not_see_each_other(two_sites: str, open_page: Open) -> None:
    page = open_page(f"{two_sites}one/briefs/", color_scheme="light")
    turn_on(page)
    colours(page).click()
    page.wait_for_function("localStorage.length === 2")
    of_one = {"/one/keeping": "on", "/one/colours": '"dark"'}
    assert kept(page) == of_one
    page.goto(f"{two_sites}two/")
    says(page, OFF)
    expect(page.locator("html:not([data-colours])")).to_have_count(1)
    turn_on(page)
    assert kept(page) == {**of_one, "/two/keeping": "on"}
    turn_off(page)
    page.goto(f"{two_sites}one/privacy/")
    says(page, ON)
    assert kept(page) == of_one


FORBIDDEN = """for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, {get() { throw new DOMException("no"); }});"""
NONE = """for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, {value: null});"""
BROKEN = """for (const name of ["getItem", "setItem", "removeItem"])
  Storage.prototype[name] = () => { throw new Error("broken"); };"""
NO_ROOM = """Storage.prototype.setItem = () => {
  throw new DOMException("full", "QuotaExceededError");
};"""


class TestAStoreThatFails:
    @pytest.mark.parametrize("script", [FORBIDDEN, NONE, BROKEN])
    def test_the_switch_says_so_and_nobody_is_asked(
        self, sample_brief: str, open_page: Open, script: str
    ) -> None:
        page = open_page(sample_brief, script=script, color_scheme="light")
        is_not_asked(page)
        expect(page.locator("html")).to_have_attribute("data-colours", "dark")
        answer(page)
        says(page, BLOCKED)
        switch(page).click()
        says(page, BLOCKED)
        expect(footer(page).get_by_role("status")).to_have_text(BLOCKED)
        for words in ("turnOff()", "refuse()", "forget('log')"):
            assert call(page, f"store.{words}") is None
        assert call(page, "[store.write('log', 1), store.change('log', () => 1)]") == [False, False]
        assert call(page, "store.read('log') === undefined")

    def test_a_store_without_room_for_the_switch(self, sample: str, open_page: Open) -> None:
        page = open_page(sample, script=NO_ROOM)
        asked = is_asked(page)
        asked.get_by_role("button", name="Keep", exact=True).click()
        expect(asked).to_have_text(f"{BLOCKED} The switch is at the foot of every page.")
        says(page, BLOCKED)

    def test_a_refusal_holds_for_the_page_where_it_cannot_be_kept(
        self, sample: str, open_page: Open
    ) -> None:
        page = open_page(sample, script=NO_ROOM)
        is_asked(page).get_by_role("button", name="Do not keep").click()
        says(page, OFF)
        assert call(page, "store.state()") == "refused"

    def test_a_store_that_is_full_later_says_so_until_there_is_room(
        self, sample: str, open_page: Open
    ) -> None:
        page = open_page(sample)
        turn_on(page)
        assert call(page, "store.write('log', {a: 1})") is True
        page.evaluate(f"() => {{ window.room = Storage.prototype.setItem; {NO_ROOM} }}")
        assert call(page, "store.write('log', {a: 2})") is False
        says(page, FULL)
        assert call(page, "store.read('log')") == {"a": 1}
        page.evaluate("() => { Storage.prototype.setItem = window.room; }")
        assert call(page, "store.change('log', (log) => ({...log, b: 2}))") is True
        says(page, ON)
        assert call(page, "store.read('log')") == {"a": 1, "b": 2}

    @pytest.mark.parametrize("text", ["{", "", "undefined", "null"])
    def test_what_cannot_be_read_is_nothing(self, sample: str, open_page: Open, text: str) -> None:
        page = open_page(sample)
        turn_on(page)
        page.evaluate("text => localStorage.setItem('/log', text)", text)
        assert call(page, "store.read('log') === undefined")
        assert call(page, "store.change('log', (log) => [log === undefined])") is True
        assert call(page, "store.read('log')") == [True]


class TestThePrivacyPage:
    def test_everything_is_cleared_by_one_button(self, sample: str, open_page: Open) -> None:
        page = open_page(f"{sample}privacy/")
        turn_on(page)
        assert call(page, "store.write('log', {a: 1})") is True
        clear = page.get_by_role("button", name="Clear everything kept here")
        clear.press("Enter")
        expect(page.get_by_role("group", name="Clear everything that this site")).to_be_focused()
        page.get_by_role("button", name="Leave it").click()
        assert len(kept(page)) == 2
        clear.click()
        page.get_by_role("button", name="Clear everything", exact=True).press("Enter")
        expect(clear).to_be_focused()
        said = "Nothing is kept on this device now, and the switch is off."
        expect(page.locator("[data-clear-kept]").get_by_role("status")).to_have_text(said)
        says(page, OFF)
        assert kept(page) == {}

    @pytest.mark.parametrize("look", LOOKS)
    def test_it_has_no_fault_while_it_asks(self, sample: str, open_page: Open, look: str) -> None:
        page = open_page(f"{sample}privacy/")
        # The script has run when it is here a second time.
        page.evaluate("import('/assets/device/clearing.js')")
        page.get_by_role("button", name="Clear everything kept here").click()
        expect(page.get_by_role("group")).to_have_count(1)
        assert wrong(page, look) == []

    def test_no_button_is_there_without_scripts(self, sample: str, open_page: Open) -> None:
        page = open_page(f"{sample}privacy/", java_script_enabled=False)
        assert page.locator(":is(button, [data-ask]):visible").all() == []
        for one in told():
            expect(page.get_by_role("heading", name=one.title, exact=True)).to_be_visible()


def test_what_finds_room_does_not_hide_what_found_none(sample: str, open_page: Open) -> None:
    """A long text may find no room where a short answer still does."""
    page = open_page(sample)
    turn_on(page)
    page.evaluate("() => { window.room = Storage.prototype.setItem; }")
    page.evaluate(
        """() => { Storage.prototype.setItem = function (key, value) {
          if (key === "/reflections") throw new DOMException("full", "QuotaExceededError");
          window.room.call(this, key, value);
        }; }"""
    )
    assert call(page, "store.write('reflections', {a: 1})") is False
    assert call(page, "store.write('answers', {a: 1})") is True
    says(page, FULL)
    page.evaluate("() => { Storage.prototype.setItem = window.room; }")
    assert call(page, "store.write('reflections', {a: 1})") is True
    says(page, ON)
