"""Sites that are built once for all tests that only look at them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.building import without_modules
from tests.conftest import brief_text, shared_site
from tests.site.projects import write
from tests.site.sample import write_sample


@pytest.fixture
def without_papers() -> Iterator[None]:
    """To make papers takes a fifth of a build. For tests that do not look at them."""
    with without_modules("typst", "docx"):
        yield


@pytest.fixture(scope="session")
def sample_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, with its site in it; nobody may change it."""
    return shared_site(tmp_path_factory, "sample", write_sample).parent


@pytest.fixture(scope="session")
def sample(sample_project: Path) -> Path:
    """The built site of the sample project."""
    return sample_project / "site"


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site of a project in which nothing has been written yet."""
    return shared_site(tmp_path_factory, "empty", Path.exists)


@pytest.fixture(scope="session")
def unaddressed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site of a brief, `one`, whose team has not said where the site will be."""
    one = partial(write, path="briefs/one.md", text=brief_text())
    return shared_site(tmp_path_factory, "unaddressed", one)
