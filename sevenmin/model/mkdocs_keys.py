"""Keys of MkDocs in `mkdocs.yml` that concern the engine, too."""

from __future__ import annotations

from pathlib import Path

from sevenmin.model.settings import SETTINGS_FILE
from sevenmin.problems import Place
from sevenmin.reading.text import read_text
from sevenmin.reading.tree import Tree
from sevenmin.reading.yaml_reader import read_yaml


def mkdocs_tree(root: Path, key: str) -> Tree:
    """What stands under one of MkDocs' own keys; a tree without the key where nothing does.

    Tags and aliases, such as `!ENV`, are MkDocs' business: only MkDocs knows what they stand for.
    `read_settings` reports what is wrong in the file.
    """
    text, _ = read_text(root, SETTINGS_FILE)
    tree, problems = read_yaml(SETTINGS_FILE, text or "", only=(key,))
    return Tree(SETTINGS_FILE, None) if problems else tree


def mkdocs_key(root: Path, key: str) -> tuple[str | None, Place]:
    """The text of one of MkDocs' own keys and its place; None where there is no plain text."""
    tree = mkdocs_tree(root, key)
    value = tree.given.get(key)
    return value if isinstance(value, str) else None, tree.place(key)


def site_of(root: Path) -> Path:
    """The folder of the built site, as the settings name it."""
    return root / (mkdocs_key(root, "site_dir")[0] or "site")
