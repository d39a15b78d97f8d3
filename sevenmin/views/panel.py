"""What is wrong, at the head of every page, for the author who watches; never in a build."""

from __future__ import annotations

import re

from markupsafe import Markup

from sevenmin.problems import Problem
from sevenmin.views.templates import templates

_START, _END = "<!-- problems -->", "<!-- end of problems -->"
_PANEL = re.compile(f"{_START}.*?{_END}", re.DOTALL)


def panel_html(problems: list[Problem], note: str = "") -> Markup:
    """The panel, between two marks by which it is found again; only the marks if all is well."""
    template = templates().get_template("views/panel.html")
    return Markup(f"{_START}{template.render(problems=problems, note=note)}{_END}")


def with_panel(page: str, problems: list[Problem], note: str) -> str:
    """A page that was made earlier, with what is wrong now, and a sentence about that."""
    panel = panel_html(problems, note)
    return _PANEL.sub(lambda _: panel, page, count=1)
