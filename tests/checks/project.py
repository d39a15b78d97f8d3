"""A small sound project, and the changes that a case makes to it.

A case in `cases/*.yml` may have these keys, each of which is left out where nothing changes:

- `brief`, `quiz`, `settings`: what stands in the sound file, and what stands there instead;
- `more`: Markdown after the brief's last line, from line 34 on;
- `files`: whole files by path, or `null` for one that is not there;
- `encoding`, `newline`: how all files of the case are written;
- `bytes`: files by path, each character a byte;
- `pictures`: the paths of small sound pictures;
- `as_build`: judge as a build does;
- `problems`: every line that must be told, or `none`.

`<<200 words>>` stands for two hundred words, `<<9 times x>>` for `x` nine times, `<<5 steps>>` for
five short steps, and `<<27 choices>>` for as many. `<<asked>>` stands for the questions about each
step with which the sound quiz ends.
"""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path
from typing import Any

from tests.pictures.photos import tiny

TODAY = date(2026, 11, 23)
"""The day on which the sound project is checked."""

SOUND = Path(__file__).parent / "sound"
BRIEF, QUIZ, SETTINGS = "briefs/pressing-pause.md", "quizzes/pressing-pause.yml", "mkdocs.yml"
CHOICES = "".join(f"      - {{text: Choice {n}, why: It helps nobody.}}\n" for n in range(27))
ASKED = "".join((SOUND / QUIZ).read_text(encoding="utf-8").splitlines(keepends=True)[-5:])
FIVE_STEPS = "\n".join(f"## {name}\n\nText.\n" for name in ("One", "Two", "Three", "Four", "Five"))


def sound_project(folder: Path) -> Path:
    """A copy of the sound project."""
    return Path(shutil.copytree(SOUND, folder / "project"))


def project_of(case: dict[str, Any], folder: Path) -> Path:
    """The sound project with a case's changes."""
    root = sound_project(folder)
    texts = {
        BRIEF: changed(BRIEF, case.get("brief", {})) + more(case),
        QUIZ: changed(QUIZ, case.get("quiz", {})),
        SETTINGS: changed(SETTINGS, case.get("settings", {})),
        **case.get("files", {}),
    }
    for path, text in texts.items():
        put(root / path, text, case.get("encoding", "utf-8"), case.get("newline", "\n"))
    for path, text in case.get("bytes", {}).items():
        put(root / path, text, "latin-1", "\n")
    for path in case.get("pictures", ()):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(tiny(Path(path).suffix[1:].lower()))
    return root


def changed(path: str, changes: dict[str, str]) -> str:
    text = (SOUND / path).read_text(encoding="utf-8")
    for old, new in changes.items():
        assert text.count(old) == 1, f"{old!r} must stand once in {path}"
        text = text.replace(old, new)
    return text


def more(case: dict[str, Any]) -> str:
    return f"\n{case['more']}" if "more" in case else ""


def put(path: Path, text: str | None, encoding: str, newline: str) -> None:
    if text is None:
        path.unlink()
        return
    text = re.sub(r"<<(\d+) words>>", lambda found: "word " * int(found[1]), text)
    text = re.sub(r"<<(\d+) times (.+?)>>", lambda found: found[2] * int(found[1]), text)
    text = text.replace("<<5 steps>>", FIVE_STEPS).replace("<<27 choices>>", CHOICES)
    text = text.replace("  <<asked>>\n", ASKED)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.replace("\n", newline).encode(encoding))
