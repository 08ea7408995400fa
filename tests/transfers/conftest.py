"""An object storage, and a folder to download to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.object_storage import ObjectStorage


@pytest.fixture
def storage() -> Iterator[ObjectStorage]:
    with ObjectStorage() as running:
        yield running
        assert running.problems == []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "downloads"
    made.mkdir()
    return made
