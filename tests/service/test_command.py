"""`python -m service`, as somebody types it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import httpx

import oci_aidp
from oci_aidp.api.workspace import create_workspace, list_workspaces
from oci_aidp.models import CreateWorkspaceDetails


def serve(folder: Path, *arguments: str) -> tuple[subprocess.Popen[str], dict[str, str]]:
    """Starts the service; returns it and what it says."""
    command = [sys.executable, "-m", "service", "--port", "0", "--folder", str(folder), *arguments]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": "generated:."}
    )
    said = {}
    assert process.stdout
    for line in process.stdout:
        if line.startswith("Ctrl-C"):
            break
        name, _, value = line.strip().partition("  ")
        said[name] = value.strip()
    return process, said


def stop(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=30) == 0
    assert process.stdout
    process.stdout.close()


def test_it_says_how_to_reach_it_and_keeps_its_state(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    for run in (1, 2):
        process, said = serve(tmp_path, "--state", str(state))
        try:
            assert said["profile"] == "DEFAULT"
            assert "Local AIDP" in httpx.get(said["status page"]).text
            config = {"config_file": said["config file"], "endpoint": said["endpoint"]}
            with oci_aidp.connect(**config) as client:  # type: ignore[arg-type]
                names = [item.display_name for item in list_workspaces.iterate(said["platform"], client=client)]
                assert names == ["analytics", "reporting", "mine"][: run + 1]
                body = CreateWorkspaceDetails(display_name="mine")
                create_workspace.sync(said["platform"], client=client, body=body)
        finally:
            stop(process)
