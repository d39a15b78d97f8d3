"""`use_directory_urls` in `mkdocs.yml` stays away, or `true`.

The address of a brief is a folder, `briefs/<name>/`, for its slides, handout, session plan and
record lie in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.model.mkdocs_keys import mkdocs_key
from sevenmin.problems import Problem, Rule

RULE = Rule("page-addresses", __doc__)

_NO = {"false", "no", "off"}
"""As YAML 1.1 writes it, which MkDocs reads."""


def check(library: Library) -> Iterator[Problem]:
    value, place = mkdocs_key(library.root, "use_directory_urls")
    if value and value.lower() in _NO:
        message = (
            f"“use_directory_urls: {value}” breaks the links of a brief to its slides and sheets."
        )
        yield RULE(place, message, "Remove the line: every page needs a folder as its address.")
