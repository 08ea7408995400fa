"""A small file to update, and releases to update it from."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.spec.releases import FakeRelease
from tools.spec.__main__ import main

ROOT = Path(__file__).parents[2]
SMALL_FILE = Path(__file__).parent / "zoo.yaml"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """The small file, in a folder of its own."""
    folder = tmp_path / "repository"
    folder.mkdir()
    return Path(shutil.copy(SMALL_FILE, folder / "openapi.yaml"))


@pytest.fixture
def bring_in(spec: Path, tmp_path: Path) -> Callable[..., int]:
    """Runs the command line with a made-up release; returns its exit status."""

    def run(release: FakeRelease, *options: str) -> int:
        packages = tmp_path / "packages"
        shutil.rmtree(packages, ignore_errors=True)
        release.unpack(packages)
        return main(["--sdk", "1.0.0", "--spec", str(spec), "--packages", str(packages), *options])

    return run


def load(path: Path) -> Any:
    """The file as plain data."""
    return YAML(typ="safe").load(path.read_text(encoding="utf-8"))
