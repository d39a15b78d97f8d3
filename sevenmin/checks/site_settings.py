"""MkDocs' own settings in `mkdocs.yml` are what a site can be built with.

`site_name` is there, `site_url` is the address of a web site, pages lie in `docs/`, `theme` names
what they are made with, and `nav` is a list of them: each a path in `docs/` or the address of
another site, with a title before it where it has one. `site_dir` is a folder for the site alone,
because a build replaces it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

from sevenmin.model.library import BRIEFS, DOCS, QUIZZES, Library
from sevenmin.model.mkdocs_keys import mkdocs_tree
from sevenmin.problems import Problem, Rule
from sevenmin.reading.tree import Tree, Where
from sevenmin.signs import is_wordless
from sevenmin.wording import count, quoted
from sevenmin.writing.refusals import reason_against

RULE = Rule("site-settings", __doc__)

_MADE = (BRIEFS, "topics", "series", "audiences", "learning-log")
"""Folders of `docs/` whose pages the site makes itself."""

_LONGEST_ADDRESS = 300
"""A QR code of 2,331 characters is the largest, and telephones give up long before."""

_PAGE = "Write a path in docs/, for example “- About: about.md”."

Found = Iterator[tuple[Where, str, str]]
"""Where in the settings something is wrong, what it is, and what to do."""


def check(library: Library) -> Iterator[Problem]:
    for key, faults in _KEYS.items():
        tree = mkdocs_tree(library.root, key)
        if key in {"theme", *tree.given}:
            for where, message, fix in faults(tree, library):
                yield RULE(tree.place(*where), message, fix)


def _name(tree: Tree, _: Library) -> Found:
    value = tree.given["site_name"]
    if not isinstance(value, str) or is_wordless(value):
        yield ("site_name",), "The site has no name.", "Write one, for example “site_name: Briefs”."


def _address(tree: Tree, _: Library) -> Found:
    value = tree.given["site_url"]
    if value is not None and not _is_web(value):
        message = "“site_url” is not the address of a web site."
        yield ("site_url",), message, "Begin it with https://, or remove the line."
    elif re.search("[?#]", address := str(value or "")):
        message = "“site_url” goes on after its path, where the pages' addresses begin."
        yield ("site_url",), message, "Leave out what stands from “?” or “#” on."
    elif len(address) > _LONGEST_ADDRESS:
        message = f"“site_url” has {count(len(address), 'character')}, too many for a QR code."
        yield ("site_url",), message, f"Give the site an address of at most {_LONGEST_ADDRESS}."


def _is_web(value: object) -> bool:
    if not isinstance(value, str) or " " in value:
        return False
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return not value or (parts.scheme in ("http", "https") and bool(parts.hostname))


def _pages(tree: Tree, _: Library) -> Found:
    if str(tree.given["docs_dir"]).strip("./") != "docs":
        yield ("docs_dir",), "The pages must lie in docs/.", "Move them there, and remove the line."


def _folder(tree: Tree, library: Library) -> Found:
    value = tree.given["site_dir"]
    if isinstance(value, str):
        reason = _against(library.root, value)
        message, _, fix = f"The site cannot be built in {quoted(value)}: {reason}".rpartition(". ")
        if reason:
            yield ("site_dir",), f"{message}.", fix
    elif value is not None:
        message = "“site_dir” must be the name of a folder."
        yield ("site_dir",), message, "Choose one that is only for the site, such as “site”."


def _against(root: Path, value: str) -> str:
    sources = [root / name for name in (DOCS, BRIEFS, QUIZZES, "macros")]
    # What only this machine refuses, such as a link that leads to itself, a build tells of.
    with suppress(OSError, RuntimeError, ValueError):
        return reason_against((root / value).resolve(), root, sources)
    return ""


def _theme(tree: Tree, _: Library) -> Found:
    theme = tree.given.get("theme")
    if tree.data is None:  # With a tag such as `!ENV` in it, only MkDocs knows what it says.
        return
    if isinstance(theme, dict) and theme.get("name") == "material" and theme.get("custom_dir"):
        return
    message = "“theme” does not name what the pages are made with."
    fix = "Write “name: material” and “custom_dir: sevenmin/look/theme” below it."
    yield ("theme",), message, fix


def _nav(tree: Tree, library: Library) -> Found:
    entries = tree.given["nav"]
    if isinstance(entries, list):
        yield from _entries(("nav",), entries, library)
    elif entries is not None:
        yield ("nav",), "“nav” must be a list.", _PAGE


def _entries(where: Where, entries: list[object], library: Library) -> Found:
    for number, entry in enumerate(entries):
        here = (*where, number)
        if isinstance(entry, dict) and len(entry) == 1:
            title, target = next(iter(entry.items()))
            yield from _target((*here, title), target, library)
        elif isinstance(entry, str):
            yield from _target(here, entry, library)
        else:
            yield here, "An entry of “nav” must be a page, or one title with its page.", _PAGE


def _target(where: Where, target: object, library: Library) -> Found:
    if isinstance(target, list):
        yield from _entries(where, target, library)
    elif not isinstance(target, str):
        yield where, f"{quoted(str(where[-1]))} in “nav” has no page.", _PAGE
    elif fault := _fault(target, library):
        yield where, fault, _PAGE


def _fault(target: str, library: Library) -> str:
    """What is wrong with a path or an address; nothing where it leads somewhere."""
    if ":" in target.partition("/")[0]:
        return "" if _is_web(target) else f"{quoted(target)} is not the address of a web site."
    folder, _, name = target.partition("/")
    if folder == BRIEFS and name != "index.md":
        brief = library.brief_by_path.get(target)
        return "" if brief else f"There is no brief {quoted(target)}."
    if folder in _MADE or (target.startswith("/") and not target.endswith(".md")):
        return ""
    is_there = (library.root / "docs" / target).is_file()
    return "" if is_there else f"There is no page {quoted(f'docs/{target}')}."


_KEYS = {
    **{"site_name": _name, "site_url": _address, "docs_dir": _pages},
    **{"theme": _theme, "nav": _nav, "site_dir": _folder},
}
