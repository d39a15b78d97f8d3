"""The W3C's validator, the Nu Html Checker, finds no error in the HTML of any page.

What scripts make of the pages is looked at in `test_kinds.py`.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.needs import validator


def errors(command: list[str], *folders: Path) -> list[str]:
    """What it says of all pages in folders; it starts once for all of them."""
    options = ["--errors-only", "--format", "json", "--skip-non-html", "--stdout"]
    said = subprocess.run(
        [*command, *options, *map(str, folders)], check=False, capture_output=True, text=True
    )
    assert said.stdout, said.stderr
    messages = json.loads(said.stdout)["messages"]
    return [
        f"{found['url']}:{found.get('lastLine')}: {found['message']} {found.get('extract')}"
        for found in messages
    ]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory, sample_site: Path) -> list[str]:
    """Every error in the site that shows all that a brief can, and in a page that is wrong."""
    folder = tmp_path_factory.mktemp("wrong")
    page = '<!doctype html><html lang="en"><title>Wrong</title><p><ul><li>One</ul></p>'
    (folder / "page.html").write_text(page, encoding="utf-8")
    return errors(validator(), sample_site, folder)


def test_no_page_has_an_error(found: list[str], sample_site: Path) -> None:
    here = [said for said in found if said.startswith(f"file:{sample_site}/")]
    assert not here, "\n".join(here)


def test_an_error_is_seen(found: list[str]) -> None:
    assert [said for said in found if "No “p” element in scope" in said]
