"""A built site has of each picture what is seen, and nothing that a camera wrote into its file."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

import pytest
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import StreamObject

from tests.conftest import STEPS, brief_text, make_project
from tests.pictures.photos import PLANTED, moving, photograph
from tests.pictures.test_drawings import svg
from tests.site.projects import built, contents, write
from tests.site.test_links import missing

NAME = "Café Zoë"
"""In one form on the page, in the other one on the disk."""

SEEN = {
    "a.png": photograph("PNG", (300, 200)),
    "b.webp": photograph("WEBP"),
    "c.gif": moving("GIF"),
    "d.svg": svg(f"<metadata>{PLANTED}</metadata><!-- {PLANTED} --><rect width='9' height='9'/>"),
}


def write_project(project: Path) -> None:
    folder = project / "briefs" / normalize("NFD", NAME)
    folder.mkdir(parents=True)
    (folder / normalize("NFD", "größe.jpg")).write_bytes(photograph("JPEG", (4000, 3000)))
    images = [f"{NAME}/größe.jpg", *SEEN, normalize("NFD", f"{NAME}/größe.jpg")]
    body = "\n\n".join(f"![Planted {n}]({path})" for n, path in enumerate(images))
    write(project, "briefs/one.md", brief_text(f"{STEPS}\n{body}\n\n[Two]({NAME}/two.md)\n"))
    (folder / "two.md").write_text(brief_text(f"{STEPS}\n![A](größe.jpg)\n"), encoding="utf-8")
    for path, data in SEEN.items():
        (project / "briefs" / path).write_bytes(data)
    (project / "docs" / normalize("NFD", "é.jpg")).write_bytes(photograph("JPEG", orientation=6))
    write(project, "docs/page.md", "# A page\n\n![A door](é.jpg)\n")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = make_project(tmp_path_factory.mktemp("pictures") / "project")
    write_project(project)
    return project


@pytest.fixture(scope="module")
def site(project: Path) -> Path:
    return built(project)


def streams(pdf: Path) -> Iterator[bytes]:
    """Everything in a PDF, unpacked."""
    reader = PdfReader(pdf)
    for number in range(1, len(reader.xref_objStm) + sum(map(len, reader.xref.values())) + 1):
        found = reader.get_object(number)
        yield str(found).encode()
        if isinstance(found, StreamObject):
            yield found._data
            yield found.get_data()


def test_nothing_that_was_planted_is_published(site: Path) -> None:
    for path, data in contents(site).items():
        assert PLANTED.encode() not in data, path
        assert PLANTED.encode("utf-16-le") not in data, path
    unpacked = list(streams(site / "briefs/one/handout/one.pdf"))
    assert len(unpacked) > 50
    assert not any(PLANTED.encode() in data for data in unpacked)


def test_the_pdf_has_the_pictures_no_larger_than_they_are_printed(site: Path) -> None:
    (page,) = PdfReader(site / "briefs/one/handout/one.pdf").pages
    sizes = {image.image.size for image in page.images if image.image}
    assert (933, 700) in sizes
    assert all(width <= 1100 and height <= 700 for width, height in sizes)


def test_a_large_photograph_is_as_large_as_it_is_shown(site: Path) -> None:
    data = (site / f"briefs/{NAME}/größe.jpg").read_bytes()
    assert Image.open(BytesIO(data)).size == (1640, 1230)


def test_every_picture_is_where_its_page_says(site: Path) -> None:
    """By one address, however the name was typed and whatever the disk has."""
    assert list(missing(site, "https://intranet.example/")) == []
    names = {path.name for path in site.rglob("*.jpg")}
    assert names == {"größe.jpg", "é.jpg"}
    html = (site / "briefs/one/index.html").read_text(encoding="utf-8")
    assert html.count("Caf%C3%A9%20Zo%C3%AB/gr%C3%B6%C3%9Fe.jpg") == 2


def test_a_picture_of_a_page_in_docs_stands_upright(site: Path) -> None:
    assert Image.open(site / "é.jpg").size == (300, 400)


def test_what_is_made_ready_is_kept_for_the_next_build(project: Path, site: Path) -> None:
    folder = project / ".cache" / "pictures"
    first = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert len(first) == 5
    before = contents(site)
    built(project)
    assert {path.name: path.stat().st_mtime_ns for path in folder.iterdir()} == first
    pictures = (".jpg", ".png", ".webp", ".gif", ".svg", ".pdf")
    after = contents(site)
    assert [
        path for path in before if path.endswith(pictures) and after[path] != before[path]
    ] == []
