"""Exploring in a Python prompt: `import oci_aidp` is enough, and completion shows all there is."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import oci_aidp
from oci_aidp.models import Job, Workspace
from tests.support.editor import completions

ROOT = Path(__file__).resolve().parents[2]


def prompt(*lines: str) -> str:
    """The output of a new Python for these lines."""
    program = "\n".join(["import oci_aidp", *lines])
    command = [sys.executable, "-W", "error", "-c", program]
    environment = {"PYTHONPATH": str(ROOT / "generated")}
    return subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout


def test_operations_and_modules_are_there_without_further_imports() -> None:
    said = prompt(
        "print(oci_aidp.api.cluster.create_cluster.sync.__module__)",
        "print(oci_aidp.waiting.wait_until_done.__name__, oci_aidp.transfers.save.__name__)",
        "print(oci_aidp.models.Job.__name__)",
    )
    assert said.split() == ["oci_aidp.api.cluster.create_cluster", "wait_until_done", "save", "Job"]


def test_nothing_is_imported_before_it_is_used() -> None:
    said = prompt("import sys", "dir(oci_aidp.api.cluster)", "print(*sys.modules)").split()
    assert "oci_aidp.api.cluster" in said
    assert not {"oci_aidp.api.cluster.create_cluster", "oci_aidp.api.agent", "oci_aidp.waiting"} & set(said)


@pytest.mark.parametrize(
    ("thing", "names"),
    [
        ("oci_aidp", "api models waiting transfers errors enums auth connect Client __version__"),
        ("oci_aidp.api", "cluster ml_ops API_VERSION"),
        ("oci_aidp.api.cluster", "create_cluster start_cluster"),
        ("oci_aidp.api.cluster.create_cluster", "sync asyncio sync_detailed asyncio_detailed"),
        ("oci_aidp.models", "Job CreateJobDetails"),
        ("oci_aidp.waiting", "wait_for_operation wait_until_done"),
    ],
)
def test_completion_shows_what_there_is(thing: str, names: str) -> None:
    assert set(names.split()) <= set(prompt(f"print(*dir({thing}))").split())


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match=r"module 'oci_aidp.api.cluster' has no attribute 'creat_cluster'"):
        oci_aidp.api.cluster.creat_cluster  # type: ignore[attr-defined]  # noqa: B018
    assert not hasattr(oci_aidp, "_nothing")


def test_an_editor_completes_the_names_of_operations() -> None:
    program = "import oci_aidp\noci_aidp.api.cluster.\n"
    assert {"create_cluster", "start_cluster"} <= set(completions(program, 1, len("oci_aidp.api.cluster.")))


def test_reprs_show_what_is_set_only() -> None:
    assert repr(Job.from_dict({"key": "k", "name": "n"})) == "Job(key='k', name='n')"


def test_brackets_of_a_declared_field_name_the_attribute() -> None:
    workspace = Workspace.from_dict({"displayName": "w", "new": 1})
    assert workspace["new"] == 1
    for name in ("displayName", "display_name"):
        with pytest.raises(KeyError, match=re.escape("use .display_name; [] is for additional properties")):
            workspace[name]


def test_the_version_is_that_of_the_change_log() -> None:
    assert f"## {oci_aidp.__version__}\n" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
