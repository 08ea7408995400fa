from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.vendor.zoo import SMALL
from tools.vendor.tree import Sources, vendor

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def sources(tmp_path: Path) -> Sources:
    """A small API, with the settings and overrides of this project."""
    root = tmp_path / "project"
    (root / "tools").mkdir(parents=True)
    for name in ("generator-config.yml", "LICENSE"):
        shutil.copy(ROOT / name, root)
    for name in ("overrides", "tools/generator"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    (root / "zoo.yaml").write_text(SMALL)
    return Sources(root / "zoo.yaml", root)


@pytest.fixture
def dest(tmp_path: Path, sources: Sources) -> Path:
    """A tree with all of the small API."""
    folder = tmp_path / "app" / "zoo"
    vendor(sources, folder)
    return folder
