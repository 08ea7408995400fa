"""A small file to update, and releases to update it from."""

from __future__ import annotations

import copy
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.spec.releases import FakeRelease
from tests.spec.swagger_export import Json
from tools.generator import yaml_file
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
    return yaml_file.load(path.read_bytes())


ZOO: Json = json.loads(Path(__file__).with_name("swagger.json").read_text(encoding="utf-8"))


def brought(document: Any, spec: Path, *options: str) -> int:
    """Runs the command line with a document; text and bytes are taken as they are."""
    swagger = spec.with_name("swagger.json")
    if isinstance(document, bytes):
        swagger.write_bytes(document)
    else:
        swagger.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
    return main(["--swagger", str(swagger), "--spec", str(spec), *options])


@pytest.fixture
def zoo() -> Json:
    return copy.deepcopy(ZOO)


@pytest.fixture
def updated(spec: Path) -> Json:
    """The small file with the zoo in it."""
    assert brought(ZOO, spec) == 0
    result: Json = load(spec)
    return result


def schema(document: Json, name: str) -> Json:
    result: Json = document["components"]["schemas"][name]
    return result
