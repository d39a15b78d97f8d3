"""Sites that are built once for all tests that only look at them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import make_project
from tests.site.projects import built
from tests.site.sample import write_sample


@pytest.fixture(scope="session")
def sample_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = make_project(tmp_path_factory.mktemp("sample") / "project")
    write_sample(project)
    return project


@pytest.fixture(scope="session")
def sample(sample_project: Path) -> Path:
    """The built site of the sample project."""
    return built(sample_project)


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site of a project in which nothing has been written yet."""
    return built(make_project(tmp_path_factory.mktemp("empty") / "project"))
