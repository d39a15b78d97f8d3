"""Scripts and styles, as the site's pages ask for them: without comments and needless spaces.

A reader's browser loads them, often over a telephone; whoever wants to read them finds the sources.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

from rcssmin import cssmin  # type: ignore[import-untyped]
from rjsmin import jsmin  # type: ignore[import-untyped]

import sevenmin.device
import sevenmin.look
import sevenmin.questions
from sevenmin.device.kept import kept_script
from sevenmin.faces import folders
from sevenmin.questions import question_types

QUESTIONS = "assets/questions"
DEVICE = "assets/device"
FACES = "assets/faces"


def assets() -> dict[str, str]:
    """The text of every script and style sheet of ours by its address."""
    return _scripts() | _style_sheets() | reveal()


def reveal() -> dict[str, str]:
    """What presents the slides: reveal.js as its makers published it, which a package carries."""
    found = find_spec("pyreveal")
    dist = Path(str(found and found.origin)).parent / "revealjs" / "dist"
    names = {"reveal.js": "reveal.mjs", "reveal.css": "reveal.css"}
    return {f"assets/reveal/{name}": _read(dist / file) for name, file in names.items()}


def _scripts() -> dict[str, str]:
    """Folders as in the source, so that imports hold."""
    shared = {f"{QUESTIONS}/{path.name}": path for path in _beside_types("*.js")}
    shared |= {f"{DEVICE}/{path.name}": path for path in _in_room(sevenmin.device, "*.js")}
    for pattern in ("*.js", "theme/assets/*.js"):
        shared |= {f"assets/{path.name}": path for path in _in_room(sevenmin.look, pattern)}
    shared |= {f"{FACES}/{place}": path for _, place, path in _of_faces("*.js")}
    own = {f"{QUESTIONS}/{name}/question.js": path for name, path in _of_types("question.js")}
    read = {address: _read(path) for address, path in (shared | own).items()}
    return {address: jsmin(text) for address, text in read.items()} | {
        f"{DEVICE}/kept.js": kept_script()
    }


def _style_sheets() -> dict[str, str]:
    """The look, that of questions, and one for each face: a page asks for what it has."""
    look = _in_room(sevenmin.look, "styles/*.css")
    types = [path for _, path in _of_types("question.css")]
    sheets = {"sevenmin": look, "questions": [*reversed(_beside_types("*.css")), *types]}
    for face, _, path in _of_faces("*.css"):
        sheets.setdefault(f"faces/{face}", []).append(path)
    return {f"assets/{name}.css": cssmin("".join(map(_read, s))) for name, s in sheets.items()}


def _of_types(name: str) -> list[tuple[str, Path]]:
    return [(found.name, found.folder / name) for found in question_types().values()]


def _of_faces(pattern: str) -> list[tuple[str, str, Path]]:
    """Each file of a face: whose it is, its place from the folder of all faces, its path."""
    return [
        (face, path.relative_to(folder.parent).as_posix(), path)
        for face, folder in folders().items()
        for path in sorted(folder.rglob(pattern))
    ]


def _beside_types(pattern: str) -> list[Path]:
    folders = map(Path, sevenmin.questions.__path__)
    return [path for folder in folders for path in sorted(folder.glob(pattern))]


def _in_room(room: ModuleType, pattern: str) -> list[Path]:
    return sorted(Path(str(room.__file__)).parent.glob(pattern))


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")
