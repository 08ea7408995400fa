"""The local service in a vendored tree: it works with what the tree itself needs, under any name, from pytest too."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools.vendor.__main__ import main as vendor

CONFTEST = "from app._vendor.aidp.service.fixture import aidp\n"
BLOCKER = """\
import sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {
            "yaml", "openapi_core", "jsonschema", "werkzeug", "oci", "oci_aidp", "requests", "trustme"
        }:
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Blocker())
"""
TEST = """\
import time
from app._vendor.aidp.api.workspace import create_workspace, list_workspaces
from app._vendor.aidp.models import CreateWorkspaceDetails
from app._vendor.aidp.service import LocalAidp

def test_program(aidp):
    with aidp.connect() as client:
        create_workspace.sync(aidp.platform, client=client, body=CreateWorkspaceDetails(display_name="mine"))
        names = [item.display_name for item in list_workspaces.iterate(aidp.platform, client=client)]
    assert names == ["analytics", "reporting", "mine"] or "mine" in names

def test_it_starts_within_a_second():
    started = time.process_time()
    with LocalAidp(seeded=True):
        assert time.process_time() - started < 1.0
"""


@pytest.mark.parametrize(
    "tags", [pytest.param([], marks=pytest.mark.proof), ["--tags", "Workspace", "AsyncOperations"]], ids=["all", "some"]
)
def test_the_service_serves_a_project_that_vendors_it(tags: list[str], tmp_path: Path) -> None:
    dest = tmp_path / "app" / "_vendor" / "aidp"
    assert vendor(["--dest", str(dest), "--with", "service", *tags]) == 0
    (tmp_path / "conftest.py").write_text(BLOCKER + CONFTEST)
    (tmp_path / "test_program.py").write_text(TEST)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:hypothesispytest",
        "-p",
        "no:xdist",
    ]
    run = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_clients_of_the_vendored_service_are_typed(small_spec: Path, tmp_path: Path) -> None:
    dest = tmp_path / "app" / "aidp"
    assert vendor(["--dest", str(dest), "--spec", str(small_spec), "--with", "service"]) == 0
    lines = ["from app.aidp.service import LocalAidp", "with LocalAidp() as aidp:", "    reveal_type(aidp.connect())"]
    (tmp_path / "program.py").write_text("\n".join(lines))
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "program.py"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert 'Revealed type is "app.aidp.client.Client"' in run.stdout, run.stdout


def test_an_update_keeps_the_service(small_spec: Path, tmp_path: Path) -> None:
    dest = tmp_path / "aidp"
    assert vendor(["--dest", str(dest), "--spec", str(small_spec), "--with", "service"]) == 0
    assert vendor(["--dest", str(dest), "--spec", str(small_spec)]) == 0
    assert (dest / "service" / "openapi.json").exists()
    assert vendor(["--dest", str(dest), "--check"]) == 0
