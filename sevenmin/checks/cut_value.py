"""A `#` behind a space cuts off the rest of a text: YAML takes what follows for a comment.

`text: Send letter #2, with a date.` is the text “Send letter”. This is advice, for texts that
readers see and that have no quotation marks. A comment behind a text is understood as one where it
is set apart, by two spaces before its sign and one behind it.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.checks._files import trees
from sevenmin.model.library import Library
from sevenmin.model.mkdocs_keys import mkdocs_tree
from sevenmin.model.words import kind_at
from sevenmin.problems import Problem, Rule
from sevenmin.reading.cut_values import Cut, cut_values
from sevenmin.reading.tree import Tree
from sevenmin.wording import quoted

RULE = Rule("cut-value", __doc__)

_MKDOCS_TEXTS = ("site_name", "site_description", "site_author", "copyright")


def check(library: Library) -> Iterator[Problem]:
    for key in _MKDOCS_TEXTS:
        yield from (_advice(cut) for cut in _cuts(mkdocs_tree(library.root, key)))
    for tree, model in trees(library):
        yield from (_advice(cut) for cut in _cuts(tree) if kind_at(model, cut.where))


def _cuts(tree: Tree) -> Iterator[Cut]:
    return (cut for cut in cut_values(tree) if not cut.is_set_apart)


def _advice(cut: Cut) -> Problem:
    message = f"“#” behind a space begins a comment, so the text is only {quoted(cut.value)}."
    fix = "Put the whole text in quotation marks, or the comment in a line of its own."
    return RULE.advise(cut.place, message, fix)
