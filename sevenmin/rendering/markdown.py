"""Python-Markdown, set up as `mkdocs.yml` says and as MkDocs will: for pages in `docs/`.

A check asks it for the ids of a page to which a brief links.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from pydoc import locate
from typing import Any

import yaml
from markdown import Markdown
from markdown.htmlparser import htmlparser  # type: ignore[attr-defined]
from markdown.preprocessors import Preprocessor

from sevenmin.model.library import Library
from sevenmin.model.settings import SETTINGS_FILE

_ALWAYS = ("toc", "tables", "fenced_code")
"""What MkDocs adds by itself (`mkdocs.config.defaults`, 1.6.1)."""


_BEFORE_HTML = 21
"""Where MkDocs looks for ids: before Python-Markdown puts HTML aside, at 20."""


class MarkdownError(Exception):
    """Markdown cannot read a text. Its own words say why."""


class SiteMarkdown:
    """The Markdown of a project."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def html(self, text: str) -> str:
        """The HTML of a text. Raises MarkdownError where nothing can be made of it."""
        try:
            return self._markdown.reset().convert(text)
        except Exception as error:  # An extension's fault, or a text nested beyond Python's stack.
            raise MarkdownError(f"{type(error).__name__}: {error}") from error

    @cached_property
    def _markdown(self) -> Markdown:
        configured = _extensions(self.root)
        names = list(dict.fromkeys([*_ALWAYS, *configured]))
        made = Markdown(extensions=names, extension_configs=configured)
        made.preprocessors.register(_LookingForIds(made), "sevenmin_ids", _BEFORE_HTML)
        return made


def markdown_of(library: Library) -> SiteMarkdown:
    """The Markdown of a library's project, set up once, and kept as long as the library."""
    kept: SiteMarkdown = vars(library).setdefault("_markdown", SiteMarkdown(library.root))
    return kept


class _LookingForIds(Preprocessor):
    """Ends where MkDocs would: it has Python look for ids in a text, also in a line of code."""

    def run(self, lines: list[str]) -> list[str]:
        reader = htmlparser.HTMLParser()
        reader.feed("\n".join(lines))
        reader.close()
        return lines


def _extensions(root: Path) -> dict[str, Any]:
    """Each extension that the settings name, with what they set for it."""
    try:
        text = (root / SETTINGS_FILE).read_text(encoding="utf-8-sig")
        listed = yaml.load(text, _Loader).get("markdown_extensions") or []
    except (OSError, ValueError, AttributeError, yaml.YAMLError):
        return {}  # What is wrong with the settings is told elsewhere.
    named = (one if isinstance(one, dict) else {one: {}} for one in listed)
    return {name: config or {} for one in named for name, config in one.items()}


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Reads what MkDocs reads: a function by its name, and `null` for every other tag."""


_Loader.add_multi_constructor(
    "tag:yaml.org,2002:python/name:", lambda loader, name, node: locate(name)
)
_Loader.add_multi_constructor("!", lambda loader, name, node: None)
