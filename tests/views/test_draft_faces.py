"""Whoever opens a face of a draft is told that it is one, in the same word on each."""

from __future__ import annotations

from pathlib import Path

import pytest

from sevenmin.faces import faces
from sevenmin.faces.frame import MARK, Frame
from sevenmin.model.library import load
from sevenmin.views.shown import Shown
from tests.conftest import STEPS, brief_text
from tests.making import shown_as_it_is

FRAME = Frame(MARK.format("content"), "Our briefs")


def read(project: Path, status: str) -> Shown:
    text = brief_text(STEPS, status=status)
    (project / "briefs/one.md").write_text(text, encoding="utf-8")
    library = load(project)
    return shown_as_it_is(library.briefs[0], library, drafts=True)


@pytest.mark.parametrize(("status", "is_said"), [("draft", True), ("published", False)])
@pytest.mark.parametrize("name", faces())
def test_each_face_says_draft(new_project: Path, name: str, status: str, is_said: bool) -> None:
    first = next(iter(faces()[name].files(read(new_project, status), FRAME))).content
    words = first if isinstance(first, str) else first.decode()
    assert ("Draft" in words) == is_said
