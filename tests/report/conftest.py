"""A project with a small API, to be changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.report.cases import git, write, zoo
from tools.generator.document import Document


@pytest.fixture(scope="session")
def start(tmp_path_factory: pytest.TempPathFactory) -> Document:
    """The small API."""
    folder = tmp_path_factory.mktemp("start")
    write(folder, zoo(), generated=False)
    return Document(folder / "openapi.yaml")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a small API, committed as `v1`."""
    folder = tmp_path_factory.mktemp("project")
    write(folder, zoo())
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "v1")
    git(folder, "tag", "v1")
    return folder
