"""A text in `mkdocs.yml` that looks like a number, a date or a yes stands in quotation marks.

MkDocs reads `site_name: 2026` as a number, and stops. It also stops at what looks like a date and
is none, such as `2026-13-01`, wherever it stands in the file.
"""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from sevenmin.model.library import Library
from sevenmin.model.settings import SETTINGS_FILE
from sevenmin.problems import Problem, Rule
from sevenmin.reading.text import read_text
from sevenmin.reading.tree import Tree, Where
from sevenmin.reading.yaml_reader import read_yaml
from sevenmin.wording import quoted

RULE = Rule("unquoted-setting", __doc__)

# Those that must be text: https://www.mkdocs.org/user-guide/configuration/. The check
# “site-settings” looks at what leads somewhere, such as `site_url`.
_TEXTS = {
    *("site_name", "site_description", "site_author", "copyright", "site_dir", "watch"),
    *("repo_name", "repo_url", "edit_uri", "edit_uri_template", "remote_branch", "remote_name"),
    *("extra_css", "extra_templates"),
}
_OURS = ("extra", "sevenmin")
"""These are read by us, as text, and have a rule for each key."""

_KINDS = {"bool": "“yes” or “no”", "float": "a number", "int": "a number", "timestamp": "a date"}
_QUOTES, _TAGS = tuple("\"'|>"), tuple("!&")
"""How a value begins that is text anyway, and one that is MkDocs' business."""


def check(library: Library) -> Iterator[Problem]:
    text, _ = read_text(library.root, SETTINGS_FILE)
    tree, _ = read_yaml(SETTINGS_FILE, text or "")
    lines = (text or "").split("\n")
    for where, value in tree.texts():
        if _is_plain(where, tree, lines) and (said := _said(where, value)):
            yield RULE(tree.place(*where), *said)


def _is_plain(where: Where, tree: Tree, lines: list[str]) -> bool:
    """Whether nothing in front of a value, or of a group around it, says what it is."""
    marks = [tree.place(*where[:end]) for end in range(1, len(where) + 1)]
    starts = [(lines[mark.line - 1], mark.column - 1) for mark in marks]
    if not starts or any(line.startswith(_TAGS, column) for line, column in starts):
        return False
    line, column = starts[-1]
    return not line.startswith(_QUOTES, column)


def _said(where: Where, text: str) -> tuple[str, str] | None:
    """What is wrong with a value without quotation marks, and what to do."""
    loader = yaml.SafeLoader("")
    tag: str = loader.resolve(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    kind = _KINDS.get(tag.rpartition(":")[2], "a sign of its own")
    try:
        value = loader.construct_object(yaml.ScalarNode(tag, text))
    except (ValueError, yaml.YAMLError):
        if where[: len(_OURS)] == _OURS:
            return None
        message = f"YAML takes {quoted(text)} for {kind}, and cannot read it."
        return message, "Correct it, or put it in quotation marks."
    if isinstance(value, str) or where[0] not in _TEXTS:
        return None
    message = f"YAML takes {quoted(text)} for {kind}, and “{where[0]}” must be text."
    return message, f'Put it in quotation marks: "{text}".'
