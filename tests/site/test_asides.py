"""What is for facilitators, and what is for the slide, is in no other file of a site."""

from __future__ import annotations

from pathlib import Path

import pytest

from sevenmin.faces import faces
from sevenmin.faces.frame import MARK, Frame
from sevenmin.model.library import load
from sevenmin.views.page import page_html
from tests.conftest import brief_text as brief
from tests.conftest import make_small_project, mkdocs
from tests.making import shown_as_it_is
from tests.site.projects import built, contents, write
from tests.site.test_drafts import readable

NOTES = (
    *("zqopeningzq", "zqtitlezq", "zqtopzq", "zqsecondzq", "zqcodezq", "zqincodezq"),
    *("zqfoldedzq", "zqopenedzq", "zqlinkzq", "zqlistedzq", "zqinnerzq", "zqtightzq", "zqlastzq"),
)
SLIDES = ("zqslidezq", "zqboldzq", "zqbulletzq")
FOR_THE_ROOM, FOR_THE_TRAINER = "briefs/one/present/", "briefs/one/facilitate/"

BODY = """\
!!! facilitator
    Before all, zqopeningzq.

## One

Readersword.

!!! facilitator "Headed zqtitlezq"
    At the top, zqtopzq.

    And on, zqsecondzq.

## Two

Text.
!!!facilitator
    Without a space, zqtightzq.

??? facilitator
    Folded, zqfoldedzq.

???+ Facilitator "Open"
    Opened, zqopenedzq.

## Three

Text.

!!! facilitator
    In code, `zqcodezq`, and in a block:

    ```text
    zqincodezq
    ```

## Four

Text.

!!! facilitator
    - A list, zqlistedzq, and [a link](https://example.org/zqlinkzq)

    !!! note
        A note in it, zqinnerzq.

## Five

- One
- Two

!!! slide
    **zqboldzq** and zqslidezq

    - zqbulletzq

## Six

Text.

## Seven

The end.

!!! facilitator
    Last, zqlastzq.
"""


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Every file of a site with these words, and with a draft of them, unpacked."""
    project = make_small_project(tmp_path_factory.mktemp("asides") / "project")
    write(project, "briefs/one.md", brief(BODY))
    write(project, "briefs/two.md", brief(BODY.replace("zq", "zqd"), status="draft"))
    site = built(project)
    return {path: readable(site / path, raw) for path, raw in contents(site).items()}


def found_in(everything: dict[str, bytes], word: str) -> set[str]:
    return {path for path, raw in everything.items() if word.encode() in raw}


@pytest.mark.parametrize("word", NOTES)
def test_a_note_is_for_facilitators_alone(everything: dict[str, bytes], word: str) -> None:
    paths = found_in(everything, word)
    assert [p for p in paths if not p.startswith((FOR_THE_ROOM, FOR_THE_TRAINER))] == []


@pytest.mark.parametrize("word", [word for word in NOTES if word != "zqtitlezq"])
def test_it_is_beside_the_slides(everything: dict[str, bytes], word: str) -> None:
    """Without its title: that it is for facilitators is said by the notes."""
    assert f"{FOR_THE_ROOM}index.html" in found_in(everything, word)


@pytest.mark.parametrize("word", SLIDES)
def test_words_for_a_slide_are_on_the_slide_alone(everything: dict[str, bytes], word: str) -> None:
    assert found_in(everything, word) == {f"{FOR_THE_ROOM}index.html"}


def test_a_readers_word_is_found_in_this_way(everything: dict[str, bytes]) -> None:
    paths = found_in(everything, "readersword")
    assert {"briefs/one/index.html", "briefs/one/index.txt", f"{FOR_THE_ROOM}index.html"} <= paths
    assert any(path.startswith("pagefind/") for path in paths)


def test_nothing_of_a_drafts_is_anywhere(everything: dict[str, bytes]) -> None:
    assert found_in(everything, "zqd") == set()


NESTED = {
    "a list": "- One\n\n    !!! facilitator\n        Zqnestedzq.\n",
    "the first line of a list": "- !!! facilitator\n      Zqnestedzq.\n",
    "a list in a list": "- - !!! facilitator\n          Zqnestedzq.\n",
    "a numbered list in a quotation": "> 1. !!! facilitator\n>         Zqnestedzq.\n",
    "a definition": "Term\n\n:   !!! facilitator\n        Zqnestedzq.\n",
    "a definition that is folded": "Term\n:   ??? facilitator\n        Zqnestedzq.\n",
    "a tab": '=== "One"\n\n    !!! facilitator\n        Zqnestedzq.\n',
    "a quotation": "> !!! facilitator\n>     Zqnestedzq.\n",
    "another note": "!!! note\n    Words.\n\n    !!! facilitator\n        Zqnestedzq.\n",
    "a folded note": '??? tip "More"\n    ??? facilitator\n        Zqnestedzq.\n',
}
LEAKING = {
    "a word that is nearly right": "!!! facilitators\n    Zqnestedzq.\n",
    "a space before it": " !!! facilitator\n    Zqnestedzq.\n",
    "a narrow space behind it": "!!! facilitator\u202f\n    Zqnestedzq.\n",
    "a sign in the word that nobody sees": "!!! facili\u00adtator\n    Zqnestedzq.\n",
    "a sign too few": "!! facilitator\n    Zqnestedzq.\n",
    "two signs too few": "! facilitator\n    Zqnestedzq.\n",
    "a line that goes on": "!!! facilitator: zqnestedzq.\n",
    "a paragraph that is not": "!!! facilitator\n    Words.\n\n  Zqnestedzq.\n",
}


NOT_BUILT = NESTED | LEAKING

UNUSUAL = {
    "a space too much": "!!!  facilitator\n    Zqnestedzq.\n",
    "a space from a word processor": "!!!\u00a0facilitator\n    Zqnestedzq.\n",
    "a sign before it that nobody sees": "\u200b!!! facilitator\n    Zqnestedzq.\n",
    "two spaces": "!!! facilitator\n  Zqnestedzq.\n",
    "spaces from a word processor": "!!! facilitator\n\u00a0\u00a0\u00a0\u00a0Zqnestedzq.\n",
    "a tab": "!!! facilitator\n\tZqnestedzq.\n",
}


@pytest.fixture(scope="module")
def refusal(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What a build says of briefs that each have one of them."""
    project = make_small_project(tmp_path_factory.mktemp("refused") / "project")
    for number, text in enumerate(NOT_BUILT.values()):
        body = BODY.replace("Readersword.\n", text)
        write(project, f"briefs/brief-{number}.md", brief(body))
    result = mkdocs(project, "build", "--strict")
    assert result.returncode != 0
    return result.stderr


@pytest.mark.parametrize("number", range(len(NOT_BUILT)), ids=list(NOT_BUILT))
def test_what_markdown_might_show_is_not_built(refusal: str, number: int) -> None:
    told = [line for line in refusal.splitlines() if line.startswith(f"briefs/brief-{number}.md:")]
    assert [line for line in told if line.endswith("[aside]")]


def test_a_refusal_does_not_repeat_what_is_for_facilitators(refusal: str) -> None:
    assert "zqnestedzq" not in refusal.lower()


@pytest.mark.parametrize("text", (NESTED | UNUSUAL).values(), ids=NESTED | UNUSUAL)
def test_not_even_an_author_who_watches_sees_one_on_the_page(new_project: Path, text: str) -> None:
    """Under `serve`, problems stop nothing."""
    write(new_project, "briefs/one.md", brief(f"{BODY}\n{text}"))
    library = load(new_project)
    seen = shown_as_it_is(library.briefs[0], library, drafts=True)
    assert "Zqnestedzq" not in page_html(seen)
    (words,) = faces()["words"].files(seen, Frame(MARK, "Briefs"))
    assert "Zqnestedzq" not in str(words.content)
