"""The drawer of finished sheets: what did not change is not drawn again, and it never hurts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sevenmin.paper import Drawer, SheetError, drawer, sheet_pdf
from sevenmin.paper.typesetting import Typeset
from tests.paper.sheets import box, boxes, sheet, write_pictures

PICTURE = "briefs/images/picture.png"


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The titles of the sheets that are drawn anew."""
    titles: list[str] = []
    typeset = drawer.typeset

    def counted(data: dict[str, Any], root: Path) -> Typeset:
        titles.append(data["title"])
        return typeset(data, root)

    monkeypatch.setattr(drawer, "typeset", counted)
    return titles


def kept(project: Path) -> list[Path]:
    return sorted((project / ".cache" / "handouts").iterdir())


def test_the_same_sheet_is_drawn_once(tmp_path: Path, drawn: list[str]) -> None:
    first = Drawer(tmp_path).pdf(sheet())
    assert Drawer(tmp_path).pdf(sheet()) == first == sheet_pdf(sheet(), tmp_path)
    assert drawn == ["Pressing pause"]


@pytest.mark.parametrize(
    "keys",
    [
        {"title": "Another"},
        {"boxes": boxes("Other words.")},
        {"is_short": True},
        {"language": "gd"},
        {"questions": []},
        {"facts": [["Owner", "Another team"]]},
        {"address": "https://elsewhere.example/"},
    ],
    ids=lambda keys: next(iter(keys)),
)
def test_a_changed_sheet_is_drawn_again(
    keys: dict[str, Any], tmp_path: Path, drawn: list[str]
) -> None:
    Drawer(tmp_path).pdf(sheet())
    assert Drawer(tmp_path).pdf(sheet(**keys)) == sheet_pdf(sheet(**keys), tmp_path)
    assert len(drawn) == 2


def test_a_changed_picture_is_drawn_again(tmp_path: Path, drawn: list[str]) -> None:
    write_pictures(tmp_path)
    given = sheet(boxes=[box("One", f"![A door]({PICTURE})")])
    before = Drawer(tmp_path).pdf(given)
    (tmp_path / PICTURE).write_bytes((tmp_path / PICTURE.replace("png", "jpg")).read_bytes())
    assert Drawer(tmp_path).pdf(given) != before
    (tmp_path / PICTURE).unlink()
    assert Drawer(tmp_path).pdf(given) != before
    assert len(drawn) == 3


@pytest.mark.parametrize("changed", ["source", "version"])
def test_another_template_or_tool_draws_again(
    changed: str, tmp_path: Path, drawn: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    Drawer(tmp_path).pdf(sheet())
    other = {"source": lambda: b"another", "version": lambda _: "99"}
    monkeypatch.setattr(drawer, changed, other[changed])
    Drawer(tmp_path).pdf(sheet())
    assert len(drawn) == 2


def test_other_fonts_draw_again_only_what_needed_some(
    tmp_path: Path, drawn: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No font has the first sign of `Wrong`, and Typst has all others itself."""
    both = [sheet(title="Right: ✓ 1 Gàidhlig"), sheet(title="Wrong: \U0001fbca")]
    for _ in range(2):
        for given in both:
            Drawer(tmp_path).pdf(given)
    assert [title[:5] for title in drawn] == ["Right", "Wrong"]
    monkeypatch.setattr(drawer, "machine_fonts", lambda: "others")
    for given in both:
        Drawer(tmp_path).pdf(given)
    assert [title[:5] for title in drawn] == ["Right", "Wrong", "Wrong"]


def test_tidying_takes_out_what_was_not_asked_for(tmp_path: Path, drawn: list[str]) -> None:
    Drawer(tmp_path).pdf(sheet())
    (tmp_path / ".cache" / "handouts" / "left.1.part").write_bytes(b"of a build that was stopped")
    (tmp_path / ".cache" / "handouts" / "mine.txt").write_bytes(b"somebody's own")
    later = Drawer(tmp_path)
    later.pdf(sheet(title="Another"))
    later.pdf(sheet(title="Another"))
    assert len(kept(tmp_path)) == 4
    later.tidy()
    assert [entry.suffix for entry in kept(tmp_path)] == [".sheet", ".txt"]
    later.pdf(sheet(title="Another"))
    assert drawn == ["Pressing pause", "Another"]


@pytest.mark.parametrize("broken", [b"", b"%PDF-1.7 and no more", b"\0" * 100_000])
def test_a_broken_entry_is_drawn_again(broken: bytes, tmp_path: Path, drawn: list[str]) -> None:
    whole = Drawer(tmp_path).pdf(sheet())
    (entry,) = kept(tmp_path)
    for content in (broken, entry.read_bytes()[:-1]):
        entry.write_bytes(content)
        assert Drawer(tmp_path).pdf(sheet()) == whole
    assert Drawer(tmp_path).pdf(sheet()) == whole
    assert len(drawn) == 3


def test_a_folder_that_cannot_be_used_does_not_hurt(tmp_path: Path, drawn: list[str]) -> None:
    (tmp_path / ".cache").write_text("a file where the folder should be", encoding="utf-8")
    opened = Drawer(tmp_path)
    assert opened.pdf(sheet()) == opened.pdf(sheet())
    opened.tidy()
    assert len(drawn) == 2


def test_what_is_refused_is_not_kept(tmp_path: Path) -> None:
    write_pictures(tmp_path)
    (tmp_path / PICTURE).write_bytes(b"<svg and no more")
    opened = Drawer(tmp_path)
    for _ in range(2):
        with pytest.raises(SheetError):
            opened.pdf(sheet(boxes=[box("One", f"![A door]({PICTURE})")]))
    assert not (tmp_path / ".cache").exists()
