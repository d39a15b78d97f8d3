"""Scripts and styles are served without comments, and say the same as their sources."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sevenmin.assets import assets, reveal
from tests.conftest import ROOT

SCRIPTS = sorted((ROOT / "sevenmin").rglob("*.js"))
NESTED = re.compile(r"`[^`]*\$\{[^`}]*`")


def name(path: Path) -> str:
    return path.relative_to(ROOT / "sevenmin").as_posix()


@pytest.mark.parametrize("path", SCRIPTS, ids=name)
def test_no_template_stands_in_a_template(path: Path) -> None:
    """rjsmin takes the words of the inner one for code, and removes spaces from them."""
    assert not NESTED.search(path.read_text(encoding="utf-8"))


def test_the_rule_finds_what_it_is_for() -> None:
    assert NESTED.search("`Try ${one ? 'it' : `${all} of them`} again`")
    assert not NESTED.search("`Try ${one}` + `and ${two}`")


def test_words_are_served_as_they_were_written() -> None:
    served = assets()
    for address, source in sources().items():
        for words in re.findall(r'"[^"\n]*"', source):
            assert words in served[address], f"{address} lost {words}"


def sources() -> dict[str, str]:
    found = {
        **{f"assets/{path.name}": path for path in (ROOT / "sevenmin/look").glob("*.js")},
        **{f"assets/{name(path)}": path for path in SCRIPTS if name(path).startswith("questions")},
        **{f"assets/{name(path)}": path for path in SCRIPTS if name(path).startswith("device")},
    }
    return {address: without_comments(path) for address, path in found.items()}


def without_comments(path: Path) -> str:
    lines = path.read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if not re.match(r"\s*(//|/?\*)", line))


def test_comments_stay_in_the_sources() -> None:
    ours = {place: text for place, text in assets().items() if place not in reveal()}
    for address, text in ours.items():
        assert not re.search(r"^\s*(//|/\*)", text, re.MULTILINE), address
