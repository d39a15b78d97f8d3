"""An index for search that is not whole stops the build, with a sentence."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from sevenmin.outputs import OutputError, search

PAGE = "<!doctype html><html><body><main data-pagefind-body>A lantern.</main></body></html>"


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of one page with its index."""
    site = tmp_path_factory.mktemp("indexed")
    (site / "index.html").write_text(PAGE, encoding="utf-8")
    search.index_pages(site)
    return site


@pytest.fixture
def index(indexed: Path, tmp_path: Path) -> Path:
    return shutil.copytree(indexed / "pagefind", tmp_path / "pagefind")


def test_a_whole_index_is_whole(index: Path) -> None:
    assert search.is_whole(index)


@pytest.mark.parametrize(
    "name",
    [
        "pagefind-entry.json",
        "pagefind-worker.js",
        "wasm.en.pagefind",
        "*.pf_meta",
        "index/*.pf_index",
        "fragment/*.pf_fragment",
    ],
)
def test_an_empty_file_a_cut_one_and_none_are_found(index: Path, name: str) -> None:
    [path] = index.glob(name)
    content = path.read_bytes()
    path.write_bytes(b"")
    assert not search.is_whole(index)
    if path.suffix != ".js":
        path.write_bytes(content[:-1])
        assert not search.is_whole(index)


def test_no_index_is_not_whole(tmp_path: Path) -> None:
    assert not search.is_whole(tmp_path)


def test_what_is_not_whole_stops_the_build(indexed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_run", lambda *given: None)
    (indexed / "pagefind/pagefind-entry.json").write_bytes(b"")
    with pytest.raises(OutputError, match=r"not whole.*build again"):
        search.index_pages(indexed)


@pytest.mark.parametrize(
    ("program", "said"),
    [("#!/bin/sh\necho Out of luck; exit 3", "It says: Out of luck"), ("", "does not start")],
)
def test_a_program_that_fails_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, said: str
) -> None:
    path = tmp_path / "pagefind-fails"
    path.write_text(program, encoding="utf-8")
    path.chmod(0o755 if program else 0o644)
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(path))
    with pytest.raises(OutputError, match=said):
        search.index_pages(tmp_path)
