"""A project with a small API, to be changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.report.cases import YAML, ZOO, git, write


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a small API, committed as `v1`."""
    folder = tmp_path_factory.mktemp("project")
    write(folder, YAML.load(ZOO))
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "v1")
    git(folder, "tag", "v1")
    return folder
