"""What MkDocs is told about where it builds."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from errno import ENOSPC
from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError

from macros import build_dir


@pytest.fixture
def config(tmp_path: Path) -> Iterator[MkDocsConfig]:
    """A configuration while its site is being built."""
    made = MkDocsConfig(str(tmp_path / "mkdocs.yml"))
    made.load_dict({"docs_dir": str(tmp_path / "docs"), "site_dir": str(tmp_path / "site")})
    build_dir.enter(made)
    Path(made.site_dir, "index.html").write_text("new", encoding="utf-8")
    yield made
    build_dir.discard()


def test_the_site_is_where_other_commands_look_for_it(config: MkDocsConfig, tmp_path: Path) -> None:
    """`mkdocs gh-deploy` publishes what is in `site_dir`."""
    assert config.site_dir != str(tmp_path / "site")
    build_dir.is_whole()
    build_dir.leave()
    assert config.site_dir == str(tmp_path / "site")
    assert [path.name for path in Path(config.site_dir).iterdir()] == ["index.html"]


def test_what_is_not_whole_is_not_put_in_place(config: MkDocsConfig, tmp_path: Path) -> None:
    build_dir.leave()
    assert list(tmp_path.iterdir()) == []


def test_what_fails_after_all_is_not_put_in_place(config: MkDocsConfig, tmp_path: Path) -> None:
    build_dir.is_whole()
    build_dir.failed(PluginError("A warning of MkDocs"))
    build_dir.leave()
    assert list(tmp_path.iterdir()) == []


def test_what_the_system_refuses_is_a_sentence(
    config: MkDocsConfig, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR), pytest.raises(Abort):
        build_dir.failed(OSError(ENOSPC, "No space left on device", "page.html"))
    assert caplog.messages == [
        "The site is not built. page.html: The disk is full. "
        "Make room on it, then run the command again."
    ]
    assert list(tmp_path.iterdir()) == []
