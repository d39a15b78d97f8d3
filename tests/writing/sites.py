"""A site that was built earlier, the next build of it, and what is there in between."""

from __future__ import annotations

from pathlib import Path

from sevenmin.writing.site_folder import begin
from tests.writing.faults import unwatched

HIDDEN = {".htaccess": "Require valid-user", ".git/config": "[core]", ".git/refs/main": "1"}
OLDER = {"index.html": "older", "briefs/one/index.html": "older"}
NEWER = {"index.html": "newer", "briefs/two/index.html": "newer", "briefs.json": "[]"}


def older(folder: Path) -> Path:
    """A site that was built earlier, alone in its folder, with hidden files of its team."""
    site = folder / "site"
    write(site, OLDER | HIDDEN)
    return site


def absent(folder: Path) -> Path:
    """The folder of a site of which none was built yet."""
    folder.mkdir(parents=True)
    return folder / "site"


def built(site: Path) -> list[str]:
    """Build the newer site, as a command does; gives what it could not remove."""
    build = begin(site, site.parent / "project", [], waiting=lambda: None)
    with unwatched():
        write(build.folder, NEWER)
    return build.put_in_place()


def write(folder: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def files_in(folder: Path) -> dict[str, str]:
    """Every file's text by its path."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in found}


def is_alone(site: Path) -> bool:
    """Whether nothing stands beside it."""
    return [path.name for path in site.parent.iterdir()] == [site.name]


def state(site: Path, hidden: dict[str, str]) -> str:
    """`older` or `newer`, whole; without a site, `both` where both are beside it, or `none`."""
    whole = {"older": OLDER | hidden, "newer": NEWER | hidden}
    if site.exists():
        found = files_in(site)
        return next((name for name, files in whole.items() if files == found), f"half: {found}")
    beside = site.with_name(f".{site.name}.building")
    both = {name: files_in(beside / part) for name, part in (("older", "old"), ("newer", "new"))}
    return "both" if both == whole else "none"
