"""The same sheet gives the same bytes: today, tomorrow, in another process and another folder."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sevenmin.paper import sheet_pdf, typesetting
from tests.conftest import ROOT
from tests.paper.pdfs import letters, reader, words
from tests.paper.sheets import boxes, sheet, write_pictures

ELSEWHERE = """
import hashlib, json, sys
from pathlib import Path
from sevenmin.paper import sheet_pdf
print(hashlib.sha256(sheet_pdf(json.load(sys.stdin), Path(sys.argv[1]))).hexdigest())
"""


def test_the_same_bytes_in_another_process_and_folder(tmp_path: Path) -> None:
    for name in ("here", "there"):
        write_pictures(tmp_path / name)
    given = sheet(
        boxes=boxes("![A door](briefs/images/picture.png)\n\n- **one**\n- [two](../two/)")
    )
    here = sheet_pdf(given, tmp_path / "here")
    assert sheet_pdf(given, tmp_path / "here") == here
    done = subprocess.run(
        [sys.executable, "-c", ELSEWHERE, str(tmp_path / "there")],
        input=json.dumps(given),
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"},
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.strip() == hashlib.sha256(here).hexdigest()


def test_fonts_of_the_machine_change_nothing_where_none_is_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def only_own(root: Path, by_machine: bool) -> object:
        assert not by_machine
        return compiler(root, by_machine)

    compiler = typesetting.compiler
    monkeypatch.setattr(typesetting, "compiler", only_own)
    told = "Gàidhlig, Cymraeg ŵ ŷ, Română ș ț, Ελληνικά, Русский, ✓ → £ € “…” –"
    assert letters(told) in letters(words(sheet_pdf(sheet(summary=told), tmp_path)))


def test_no_clock_is_in_it(tmp_path: Path) -> None:
    found = reader(sheet_pdf(sheet(), tmp_path)).metadata
    assert found is not None
    assert not {"/CreationDate", "/ModDate"} & set(found)


def test_what_needs_no_sheet_needs_no_typst() -> None:
    said = "import sys, sevenmin.paper as p; p.is_installed(); print('typst' in sys.modules)"
    command = [sys.executable, "-c", said]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "False"
