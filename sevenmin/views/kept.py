"""What a device keeps, for the privacy page: each thing in plain words, and how to clear it."""

from __future__ import annotations

from markupsafe import Markup

from sevenmin.device.kept import kept
from sevenmin.views.templates import templates


def kept_html() -> Markup:
    """Everything that `device/kept.yml` names, with buttons to clear one or all of it."""
    return Markup(templates().get_template("views/kept.html").render(kept=kept()))
