"""A page in `docs/` can be read: it is UTF-8, its front matter is YAML, its macros are closed.

What stands in the folder is a file, or a link to one. Where a page has no front matter, a first
line such as `Note: words` is taken for it, and no reader sees the words. Only a build knows which
macros there are.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from jinja2 import Environment, TemplateSyntaxError

from sevenmin.model.library import DOCS, Library
from sevenmin.model.mkdocs_keys import mkdocs_tree
from sevenmin.model.page import Page, is_page
from sevenmin.problems import Place, Problem, Rule
from sevenmin.reading.yaml_errors import syntax_problem
from sevenmin.wording import quoted

RULE = Rule("docs-page", __doc__)

# As MkDocs finds it: https://github.com/mkdocs/mkdocs/blob/1.6.1/mkdocs/utils/meta.py
_KEY = re.compile(r" {0,3}([A-Za-z0-9_-]+):")
_MEANT = ("author", "date", "description", "render_macros", "search", "template", "title")
"""Keys of MkDocs and its plugins, which also work without dashes around them."""

_NO_VALUE = (ValueError, TypeError, AttributeError, LookupError, ArithmeticError, RecursionError)
"""What PyYAML raises for values such as `!!timestamp x`; MkDocs then shows the keys as text."""


def check(library: Library) -> Iterator[Problem]:
    jinja = _jinja(library.root)
    for path in library.docs_files:
        if is_page(path):
            page, problems = library.page(path)
            yield from _page(page, jinja) if page else problems
        elif not (library.root / path).is_file():
            message = "This is no file, and leads to none."
            yield RULE(Place(path), message, "Put the file in its place, or remove it.")
    for circle in _circles(library.root / DOCS):
        message = "This folder leads back into itself, so it has no end."
        place = Place(circle.relative_to(library.root).as_posix())
        yield RULE(place, message, "Remove this link.")


def _circles(docs: Path) -> Iterator[Path]:
    """Links to a folder in which they stand: MkDocs follows each."""
    for place, names, _ in os.walk(docs):
        around = Path(place).resolve()
        links = (Path(place, name) for name in names if Path(place, name).is_symlink())
        yield from (link for link in links if link.resolve() in (around, *around.parents))


def _page(page: Page, jinja: Environment | None) -> Iterator[Problem]:
    said = _said(page)
    if isinstance(said, Problem):
        yield said
        return
    yield from _swallowed(page)
    if jinja and said.get("render_macros") is not False:
        yield from _macros(page, jinja)


def _said(page: Page) -> dict[str, Any] | Problem:
    """What a page says of itself."""
    if page.front is None:
        return {}
    try:
        said = yaml.safe_load(page.front)
    except yaml.YAMLError as error:
        return syntax_problem(page.path, page.front, 2, error)
    except _NO_VALUE:
        message = "A value here cannot be read, such as a date that does not exist."
        return RULE(Place(page.path, 2), message, "Correct it, or put it in quotation marks.")
    if not isinstance(said, dict):
        message = "The front matter of this page has no keys, so readers see it as text."
        return RULE(Place(page.path), message, "Write each as “key: value” in a line of its own.")
    for key in ("title", "description"):
        if isinstance(said.get(key), (dict, list)):
            message = f"{quoted(key)} of this page must be text."
            return RULE(Place(page.path), message, "Put it in quotation marks.")
    return said


def _swallowed(page: Page) -> Iterator[Problem]:
    found = _KEY.match(page.text) if page.front is None else None
    if found and found[1].lower() not in _MEANT:
        message = f"This line starts with {quoted(found[1] + ':')}, so no reader sees it."
        yield RULE(Place(page.path), message, "Put the page's heading or an empty line above it.")


def _macros(page: Page, jinja: Environment) -> Iterator[Problem]:
    before = page.front_lines
    body = "\n" * before + page.text.split("\n", before)[before]
    try:
        jinja.parse(body)
    except TemplateSyntaxError as error:
        message = f"This is read as a macro, and cannot be: {error.message}"
        fix = "Correct it, or put “{% raw %}” before it and “{% endraw %}” behind it."
        yield RULE(Place(page.path, error.lineno), message.rstrip(".") + ".", fix)
    except RecursionError:
        message = "There are too many brackets in a macro."
        yield RULE(Place(page.path), message, "Take some of them out.")


def _jinja(root: Path) -> Environment | None:
    """Jinja with the signs of mkdocs-macros' settings; nothing where macros are not used."""
    plugins = mkdocs_tree(root, "plugins").given.get("plugins")
    for plugin in plugins if isinstance(plugins, list) else []:
        if isinstance(plugin, dict) and "macros" in plugin:
            said = plugin["macros"] if isinstance(plugin["macros"], dict) else {}
            if "j2_extensions" in said or said.get("render_by_default") == "false":
                return None
            return _with_signs(said)
    return None


def _with_signs(said: dict[str, Any]) -> Environment:
    signs = {key.removeprefix("j2_"): said[key] for key in said if key.endswith("_string")}
    return Environment(**{key: value for key, value in signs.items() if value})
