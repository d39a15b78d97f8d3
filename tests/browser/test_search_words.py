"""Which words find a page: its own in any of their forms, and the start of them; no others.

The index is that of a few lines of HTML, asked by the site's own scripts.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

import sevenmin.look
from sevenmin.outputs.search import index_pages
from tests.browser.conftest import Open
from tests.conftest import served

ASSETS = Path(str(sevenmin.look.__file__)).parent / "theme/assets"

HTML = (
    '<html lang="en"><title>{}</title><link rel="icon" href="data:,">'
    "<main data-pagefind-body><h1>{}</h1><p>{}</p></main></html>"
)

PAGES = {
    "hyphen": "Help with self-neglect, by e-mail or telephone. An after-school club.",
    "spaces": "Signs of self neglect. They neglected the garden.",
    "dash": "Reports on self–neglect and a child–parent bond. Non‑attendance. T. D.",
    "keys": "Press <kbd>T</kbd> or <kbd>Zqkey</kbd>. A household with policies. A partnership.",
    "forms": "They planned, cared, listened. Vulnerable communities. Happiness in organisations.",
    "names": "The child’s worker and the children's nurse, Zoë O'Neill, at 24/7 and 3.30pm. N.H.S.",
}

FOUND = {
    # The very word, its start, and what is still being typed.
    "household": "keys",
    "house": "keys",
    "partner": "keys",
    "partners": "keys",
    **dict.fromkeys(["polic", "polici", "policie", "policies", "policy"], "keys"),
    **dict.fromkeys(["plan", "plann", "planni", "plannin", "planning", "planned"], "forms"),
    **dict.fromkeys(["commun", "communit", "communiti", "communitie", "community"], "forms"),
    **dict.fromkeys(["happ", "happi", "happin", "happine", "happines", "happy"], "forms"),
    **dict.fromkeys(["vulner", "vulnerabl", "vulnerabili", "vulnerability"], "forms"),
    **dict.fromkeys(["organis", "organisa", "organisatio", "organisational"], "forms"),
    **dict.fromkeys(["cari", "carin", "caring", "cares"], "forms"),
    **dict.fromkeys(["listeni", "listening", "LISTEN"], "forms"),
    "communities planning": "forms",
    # Hyphens, dashes, spaces and one word.
    **dict.fromkeys(
        ["self-neglect", "self neglect", "self–neglect", "Self - Neglect", "self-neg"],
        "hyphen spaces dash",
    ),
    **dict.fromkeys(["selfneglect", "selfneg"], "hyphen dash"),
    "neglect": "hyphen spaces",
    "neglecting": "hyphen spaces",
    **dict.fromkeys(["after-school", "after school", "afterschool", "school"], "hyphen"),
    **dict.fromkeys(["e-mail", "email", "e mail"], "hyphen"),
    **dict.fromkeys(["non-attendance", "nonattendance", "non attendance"], "dash"),
    "child-parent": "dash",
    # Apostrophes, accents, full stops.
    **dict.fromkeys(["child's", "child’s", "children's", "childrens"], "names"),
    **dict.fromkeys(["zoe", "Zoë", "ZOË", "o'neill", "oneill", "O’Neill"], "names"),
    **dict.fromkeys(["24/7", "24 7", "3.30pm", "3.30", "nhs", "N.H.S."], "names"),
}

NOT_FOUND = [
    # On no page, though Pagefind finds a shorter word: T and D, hous(ehold), polici(es), part(ner).
    *["trafficking", "trauma", "dementia", "domestic", "d t trafficking"],
    *["housing", "policing", "parting", "parted", "communication", "vulnerabilityx"],
    # One of two words.
    *["household trafficking", "trafficking household", "planned dementia", "dementia planned"],
    # Not the words that stand together on no page.
    "household communities",
    # Names of keys; nothing but signs.
    *["zqkey", "???", "“”"],
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("words")
    for name, text in PAGES.items():
        (folder / f"{name}.html").write_text(HTML.format(name, name, text), encoding="utf-8")
    index_pages(folder)
    shutil.copytree(ASSETS, folder / "assets")
    with served(folder) as address:
        yield address


@pytest.fixture
def page(open_page: Open, site: str) -> Page:
    return open_page(f"{site}hyphen.html")


def found(page: Page, words: list[str]) -> dict[str, set[str]]:
    """The names of the pages that are found for each of the words."""
    answers: dict[str, list[str]] = page.evaluate(ASK, words)
    return {word: set(titles) for word, titles in answers.items()}


ASK = """async (all) => {
  const { find } = await import("/assets/finding.js");
  const { openIndex } = await import("/assets/word-index.js");
  const index = await openIndex(new URL("/", location));
  const answers = {};
  for (const words of all) {
    const results = await find(index, words);
    const pages = await Promise.all(results.map((result) => index.page(result)));
    answers[words] = pages.map((page) => page.meta.title);
  }
  return answers;
}"""


def test_words_of_a_page_find_it(page: Page) -> None:
    assert found(page, list(FOUND)) == {words: set(names.split()) for words, names in FOUND.items()}


def test_other_words_find_nothing(page: Page) -> None:
    assert found(page, NOT_FOUND) == {words: set() for words in NOT_FOUND}


def test_no_page_is_found_twice(page: Page) -> None:
    results = page.evaluate(ASK, ["self neglect"])["self neglect"]
    assert len(results) == len(set(results)) == 3
