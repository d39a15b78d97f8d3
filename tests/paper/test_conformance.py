"""What others say of the PDF, where they are installed: qpdf of its syntax, veraPDF of PDF/UA-1."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from sevenmin.paper import sheet_pdf
from tests.paper.sheets import boxes, sheet, write_pictures

TOOLS = [("qpdf", "--check"), ("verapdf", "--flavour", "ua1", "--format", "text")]
UNSEEN = {
    "qpdf": "its syntax is not looked at by another program (Debian's package qpdf does it)",
    "verapdf": "Typst alone answers for PDF/UA-1 (veraPDF, from verapdf.org, needs Java)",
}


@pytest.mark.parametrize("command", TOOLS, ids=lambda command: command[0])
def test_others_find_nothing(command: tuple[str, ...], tmp_path: Path) -> None:
    if not shutil.which(command[0]):
        pytest.skip(f"There is no {command[0]} on the PATH: {UNSEEN[command[0]]}.")
    write_pictures(tmp_path)
    rich = "![A door](briefs/images/picture.png)\n\n- one [two](../two/)\n\n| a |\n| - |\n| b |"
    file = tmp_path / "sheet.pdf"
    file.write_bytes(sheet_pdf(sheet(boxes=boxes(rich)), tmp_path))
    done = subprocess.run([*command, str(file)], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "FAIL" not in done.stdout
