"""The index is whole before the program that writes it is closed."""

from __future__ import annotations

import asyncio
from pathlib import Path
from threading import Timer

from sevenmin.outputs.search import on_disk


def test_it_waits_for_a_file_that_is_still_empty(tmp_path: Path) -> None:
    entry = tmp_path / "index" / "pagefind-entry.json"
    entry.parent.mkdir()
    entry.touch()
    Timer(0.2, entry.write_text, ["{}"]).start()
    asyncio.run(on_disk(tmp_path))
    assert entry.read_text(encoding="utf-8") == "{}"
