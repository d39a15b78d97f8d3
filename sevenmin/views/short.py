"""A step in a few words, as HTML and as a tree: for slides, and for a handout without more room."""

from __future__ import annotations

from markupsafe import Markup

from sevenmin.views.shown import ShownStep
from sevenmin.views.tree import Node, tree


def short_html(step: ShownStep) -> Markup:
    """The step's short words as HTML. Links and images lead from the brief's own page."""
    return Markup(step.short)


def short_tree(step: ShownStep) -> Node:
    """The same words as a tree."""
    return tree(step.short)
