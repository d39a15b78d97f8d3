"""PDF and Word files: in every build that can make them, in none that cannot, never half."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import mkdocs
from tests.site.papers import no_papers
from tests.site.projects import built, contents, write
from tests.site.sample import brief

PAPERS = (".pdf", ".docx")


@pytest.fixture
def project(new_project: Path) -> Path:
    write(new_project, "briefs/one.md", brief("One", "2026-11-05", topics="[working-together]"))
    write(new_project, "briefs/two.md", brief("Two", "2026-11-05", topics="[working-together]"))
    return new_project


def papers(site: Path) -> set[str]:
    return {path for path in contents(site) if path.endswith(PAPERS)}


def kept(project: Path) -> dict[str, int]:
    """The handouts that are kept, and when each was written."""
    return {path.name: path.stat().st_mtime_ns for path in (project / ".cache").rglob("*.sheet")}


def test_each_brief_has_its_files_and_links_to_them(project: Path) -> None:
    site = built(project)
    for slug in ("one", "two"):
        for face, name in (("handout", f"{slug}.pdf"), ("record", f"{slug}-record.docx")):
            folder = site / "briefs" / slug / face
            assert (folder / name).is_file()
            assert f'href="{name}"' in (folder / "index.html").read_text(encoding="utf-8")


def test_only_a_brief_that_changed_is_drawn_again(project: Path) -> None:
    built(project)
    first = kept(project)
    write(project, "briefs/two.md", brief("Three", "2026-11-05", topics="[working-together]"))
    built(project)
    second = kept(project)
    same = first.keys() & second.keys()
    assert (len(first), len(second), len(same)) == (2, 2, 1)
    assert all(first[name] == second[name] for name in same)


def test_a_machine_without_what_makes_them_builds_all_else(project: Path) -> None:
    """As `make serve` sets it up: neither Typst nor python-docx can be imported."""
    with no_papers(project / "nothing"):
        site = built(project)
    assert papers(site) == set()
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert not any(f'{ending}"' in text for ending in PAPERS), page


def test_the_build_goes_on_without_a_handout_that_cannot_be_drawn(project: Path) -> None:
    """No font has the sign, and no page has room for so many questions."""
    asked = [f"Question {'word ' * 30}{n}?" for n in range(60)]
    told = {
        "no-font": {"title": "Private \U0010fffd"},
        "too-long": {"title": "Long", "reflection": f"[{', '.join(asked)}]"},
    }
    built(project)
    for slug, keys in told.items():
        text = brief(day="2026-11-05", topics="[working-together]", **keys)
        write(project, f"briefs/{slug}.md", text)
    result = mkdocs(project, "build", "--strict")
    assert result.returncode == 0, result.stderr
    said = [line for line in result.stderr.splitlines() if "Warning: " in line]
    assert [line.partition("briefs/")[2][:26] for line in said] == [
        "no-font.md:2:8: Warning: “",
        "too-long.md:2:8: Warning: ",
    ]
    assert all(line.endswith("The site has no PDF of this handout.") for line in said)
    assert {path for path in papers(project / "site") if path.endswith(".pdf")} == {
        f"briefs/{slug}/handout/{slug}.pdf" for slug in ("one", "two")
    }
    for slug in told:
        page = project / "site" / "briefs" / slug / "handout" / "index.html"
        assert ".pdf" not in page.read_text(encoding="utf-8")
