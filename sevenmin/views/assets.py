"""Scripts and styles, as the site's pages ask for them."""

from __future__ import annotations

from pathlib import Path

import sevenmin.device
import sevenmin.look
import sevenmin.questions
from sevenmin.device.kept import kept_script
from sevenmin.questions import question_types

FOLDER = "assets/questions"
DEVICE = "assets/device"


def scripts() -> dict[str, Path]:
    """Each script of a question type by its address; folders as in the source: imports hold."""
    shared = {f"{FOLDER}/{path.name}": path for path in _beside_types("*.js")}
    device = Path(str(sevenmin.device.__file__)).parent
    shared |= {f"{DEVICE}/{path.name}": path for path in sorted(device.glob("*.js"))}
    return shared | {
        f"{FOLDER}/{name}/question.js": found.folder / "question.js"
        for name, found in question_types().items()
    }


def written_scripts() -> dict[str, str]:
    """Scripts that are made for the site, by their addresses."""
    return {f"{DEVICE}/kept.js": kept_script()}


def style_sheets() -> dict[str, str]:
    """The site's two sheets, by their addresses: a page without questions does without theirs."""
    types = [found.folder / "question.css" for found in question_types().values()]
    look = Path(str(sevenmin.look.__file__)).parent / "styles"
    return {
        "assets/sevenmin.css": _joined(sorted(look.glob("*.css"))),
        "assets/questions.css": _joined([*reversed(_beside_types("*.css")), *types]),
    }


def _joined(sheets: list[Path]) -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sheets)


def _beside_types(pattern: str) -> list[Path]:
    folders = map(Path, sevenmin.questions.__path__)
    return [path for folder in folders for path in sorted(folder.glob(pattern))]
