"""`python -m service`, as somebody types it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

import oci_aidp
from oci_aidp.api.workspace import create_workspace, list_workspaces
from oci_aidp.models import CreateWorkspaceDetails
from service import LocalAidp

COMMAND = [sys.executable, "-m", "service"]
ENVIRONMENT = os.environ | {"PYTHONPATH": "generated:."}


def serve(folder: Path, *arguments: str) -> tuple[subprocess.Popen[str], dict[str, str]]:
    """Starts the service; returns it and what it says."""
    command = [*COMMAND, "--port", "0", "--folder", str(folder), *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT)
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


@pytest.mark.parametrize(
    "arguments", [["--port", "taken"], ["--state", "broken"], ["--state", "other"], ["--host", "192.0.2.1"]]
)
def test_it_says_in_one_line_why_it_cannot_start(arguments: list[str], tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("[]")
    other = tmp_path / "other.json"
    other.write_text('{"platforms": [], "resources": ["of another program"]}')
    with LocalAidp(folder=tmp_path) as running:
        texts = {"taken": running.endpoint.rpartition(":")[2], "broken": str(broken), "other": str(other)}
        given = ["--port", "0", "--folder", str(tmp_path), *(texts.get(each, each) for each in arguments)]
        run = subprocess.run(COMMAND + given, capture_output=True, text=True, env=ENVIRONMENT, check=False)
        assert (run.returncode, run.stdout, run.stderr.count("\n")) == (1, "", 1)
        # The profile of the one that runs is still good.
        with running.connect() as client:
            assert list(list_workspaces.iterate(running.platform, client=client)) == []


def test_profile_and_certificate_stay_the_same_between_runs(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("config", "DEFAULT.pem", "certificate.pem")]
    contents = []
    for _ in range(2):
        process, _ = serve(tmp_path, "--tls")
        stop(process)
        contents.append([file.read_bytes() for file in files])
    assert contents[0] == contents[1]


def test_ctrl_c_ends_make_serve_without_a_complaint(tmp_path: Path) -> None:
    settings = [f"ARGS=--port 0 --folder {tmp_path}", f"VENV={Path(sys.prefix)}"]
    command = ["make", "--no-print-directory", "serve", *settings]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    ) as process:
        lines = process.stdout
        assert lines
        try:
            while (line := next(lines)) != "Ctrl-C stops it.\n":
                assert "***" not in line
        finally:
            # As a terminal does: to make and all that it started.
            os.killpg(process.pid, signal.SIGINT)
        assert lines.read() == ""
    assert process.wait(timeout=30) in (0, -signal.SIGINT)
