"""Keys of MkDocs in `mkdocs.yml` that concern the engine, too."""

from __future__ import annotations

from pathlib import Path

from sevenmin.model.settings import SETTINGS_FILE
from sevenmin.problems import Place
from sevenmin.reading.text import read_text
from sevenmin.reading.yaml_reader import read_yaml


def mkdocs_key(root: Path, key: str) -> tuple[str | None, Place]:
    """The text of one of MkDocs' own keys and the place of it; None where there is no plain text.

    What is wrong in the file is told of by `read_settings`, and what is wrong with the value by
    MkDocs.
    """
    text, _ = read_text(root, SETTINGS_FILE)
    tree, _ = read_yaml(SETTINGS_FILE, text or "", only=(key,))
    value = tree.given.get(key)
    return value if isinstance(value, str) else None, tree.place(key)


def site_of(root: Path) -> Path:
    """The folder of the built site, as the settings name it."""
    return root / (mkdocs_key(root, "site_dir")[0] or "site")
