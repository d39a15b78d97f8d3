"""A team's own style sheet, with its colours, is on every page and every face, behind ours."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import brief_text
from tests.site.html import read_page
from tests.site.projects import built, pages, set_up, write


def test_it_is_the_last_of_every_page(new_project: Path) -> None:
    write(new_project, "briefs/one.md", brief_text())
    write(new_project, "docs/own/our colours.css", ":root { --sm-accent: purple }")
    set_up(new_project, {"extra_css": ["own/our colours.css"]})
    site = built(new_project)
    own = site / "own/our colours.css"
    for page in pages(site):
        *_, last = (one.attributes["href"] for one in read_page(page).all("link", rel="stylesheet"))
        # A server shows 404.html at any address, so its addresses begin at the root.
        assert (page.parent / last.lstrip("/")).resolve() == own, page
