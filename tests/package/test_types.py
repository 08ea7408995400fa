"""Type checkers and editors on the functions of operations, including the derived ones."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.editor import hover

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """\
from collections.abc import AsyncIterator, Iterator
from typing import Any, assert_type

import oci_aidp
from oci_aidp import Response, Unset
from oci_aidp.api.agent import list_agent_session_chat_histories
from oci_aidp.api.data_lineage import fetch_entity_lineage
from oci_aidp.api.ml_ops import list_experiments, search_deployment_logs
from oci_aidp.api.volume import download_file, upload_file
from oci_aidp.api.workflow import get_job_run, list_jobs
from oci_aidp.api.workspace import delete_workspace, get_workspace, list_workspaces
from oci_aidp.models import EntityLineage, FetchEntityLineageDetails, SessionChatHistorySummary, SortOrder
from oci_aidp.models import DeploymentLogSummary, Experiment, JobRun, ListExperimentsDetails
from oci_aidp.models import SearchDeploymentLogsDetails
from oci_aidp.models import CreateJobDetails, Job, NotebookTask, Task, UpdateJobDetails
from oci_aidp.models import Workspace, WorkspaceCollection, WorkspaceSummary
from oci_aidp.types import AsyncByteStream, ByteStream
from oci_aidp.waiting import wait_until_done, wait_until_done_async


def show(run: JobRun) -> None: ...


def lists_in_bodies(client: oci_aidp.Client, body: ListExperimentsDetails, logs: SearchDeploymentLogsDetails) -> None:
    assert_type(list_experiments.iterate("p", "w", client=client, body=body), Iterator[Experiment])
    assert_type(list_experiments.aiterate("p", "w", client=client, body=body), AsyncIterator[Experiment])
    assert_type(search_deployment_logs.iterate("p", "d", client=client, body=logs), Iterator[DeploymentLogSummary])
    list_experiments.iterate("p", "w", client=client)  # wrong: no body


def gives(tasks: list[NotebookTask], job: Job) -> None:
    body = CreateJobDetails(name="j", path="/p", tasks=tasks)
    assert_type(body.tasks, list[Task] | Unset)
    CreateJobDetails(name="j", path="/p", tasks=(each for each in tasks))
    assert_type(UpdateJobDetails.of(job, name="m"), UpdateJobDetails)
    CreateJobDetails(name="j", path="/p", tasks=["t"])  # wrong: a str for a task


async def waits(client: oci_aidp.Client) -> None:
    assert_type(wait_until_done(lambda: get_job_run.sync("p", "w", "r", client=client), progress=show), JobRun)
    assert_type(await wait_until_done_async(lambda: get_job_run.asyncio("p", "w", "r", client=client)), JobRun)
    wait_until_done(lambda: get_workspace.sync("p", "w", client=client), progress=show)  # wrong: shows a job run
    wait_until_done(lambda: list_jobs.sync("p", "w", client=client))  # wrong: a list has no final state


async def own_requests(client: oci_aidp.Client) -> None:
    assert_type(client.request("GET", "/{id}", path_values={"id": 1}, parse=Workspace), Response[Workspace])
    assert_type(await client.arequest("POST", "/a", json={}, parse=Workspace), Response[Workspace])
    assert_type(client.request("PUT", "/a", content=b"", headers={"a": 1}, query={"b": [1]}), Response[Any])
    assert_type(client.request("GET", "/a", parse=Workspace).result(), Workspace)
    for event in client.events("POST", "https://h", json={}):
        assert_type(event.data, str)
    async for event in client.aevents("POST", "https://h", json={}):
        assert_type(event.data, str)
    with client.stream("GET", "/a") as chunks:
        assert_type(chunks, ByteStream)
    async with client.astream("GET", "/a") as achunks:
        assert_type(achunks, AsyncByteStream)
    client.request("GET", "/a", parse=str)  # wrong: no model
    client.request("GET", "/a", quary={})  # wrong: no such option
    client.request("GET")  # wrong: no path
    client.events("POST", "/a", content="text")  # wrong: a str for bytes
    await client.arequest("GET", "/a", path_values=["x"])  # wrong: a list for a mapping


def right(client: oci_aidp.Client, body: FetchEntityLineageDetails) -> None:
    assert_type(list_workspaces.sync("p", client=client, limit=5), WorkspaceCollection)
    assert_type(list_workspaces.sync_detailed("p", client=client), Response[WorkspaceCollection])
    assert_type(list_workspaces.iterate("p", client=client, sort_order=SortOrder.ASC), Iterator[WorkspaceSummary])
    assert_type(list_workspaces.aiterate(ai_data_platform_id="p", client=client), AsyncIterator[WorkspaceSummary])
    assert_type(
        list_agent_session_chat_histories.iterate("p", "w", "a", "s", client=client),
        Iterator[SessionChatHistorySummary],
    )
    assert_type(fetch_entity_lineage.iterate("p", client=client, body=body), Iterator[EntityLineage])
    assert_type(get_workspace.sync("p", "w", client=client), Workspace)
    with download_file.stream("p", "v", client=client, path="a") as chunks:
        assert_type(chunks, ByteStream)
    assert_type(download_file.sync("p", "v", client=client, path="a"), bytes)
    delete_workspace.sync("p", "w", client=client)
    assert_type(delete_workspace.sync_detailed("p", "w", client=client), Response[None])


async def right_async(client: oci_aidp.Client, body: FetchEntityLineageDetails) -> None:
    assert_type(await list_workspaces.asyncio("p", client=client, limit=5), WorkspaceCollection)
    assert_type(await list_workspaces.asyncio_detailed("p", client=client), Response[WorkspaceCollection])
    async for item in list_workspaces.aiterate("p", client=client):
        assert_type(item, WorkspaceSummary)
    async for page in fetch_entity_lineage.aiterate("p", client=client, body=body):
        assert_type(page, EntityLineage)
    async with download_file.astream("p", "v", client=client, path="a") as chunks:
        assert_type(chunks, AsyncByteStream)
    assert_type(await upload_file.asyncio_detailed("p", "v", client=client, path="a", body=b""), Response[None])


async def wrong(client: oci_aidp.Client, body: FetchEntityLineageDetails) -> None:
    list_workspaces.sync_detailed("p")  # wrong: no client
    list_workspaces.sync_detailed(client=client)  # wrong: no platform
    await list_workspaces.asyncio("p", client=client, limt=5)  # wrong: no such parameter
    await list_workspaces.asyncio_detailed("p", client=client, limit="5")  # wrong: a str for an int
    list_workspaces.iterate("p", "q", client=client)  # wrong: too many positions
    list_workspaces.aiterate("p", client=client, sort_order="ASC")  # wrong: a str for an enum
    download_file.stream("p", "v", client=client)  # wrong: no path
    download_file.astream("p", "v", client=client, path=5)  # wrong: an int for a str
    upload_file.sync_detailed("p", "v", client=client, path="a", body="text")  # wrong: a str for bytes
    upload_file.sync_detailed("p", "v", client=client, path="a")  # wrong: no body
    fetch_entity_lineage.iterate("p", client=client, body={})  # wrong: a dict for a model
    list_workspaces.iterate("p", client=client).status_code  # wrong: no response
    print((await delete_workspace.asyncio_detailed("p", "w", client=client)).status)  # wrong: no such attribute
    for item in list_workspaces.iterate("p", client=client):
        print(item.no_such_field)  # wrong: no such field
    get_workspace.iterate("p", "w", client=client)  # wrong: not paged
    get_workspace.stream("p", "w", client=client)  # wrong: not binary
"""
WRONG = [number for number, line in enumerate(PROGRAM.splitlines(), 1) if "# wrong" in line]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("types") / "program.py"
    path.write_text(PROGRAM, encoding="utf-8")
    return path


def test_mypy_takes_the_right_calls_and_refuses_the_wrong_ones(program: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", str(ROOT / "pyproject.toml"), str(program)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    found = sorted({int(number) for number in re.findall(r"program\.py:(\d+): error", done.stdout)})
    assert found == WRONG, done.stdout + done.stderr


def test_pyright_takes_the_right_calls_and_refuses_the_wrong_ones(program: Path) -> None:
    settings = {"extraPaths": [str(ROOT / "generated")], "typeCheckingMode": "strict", "include": ["program.py"]}
    (program.parent / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [
        sys.executable,
        "-m",
        "pyright",
        "--pythonpath",
        sys.executable,
        "--outputjson",
        "-p",
        str(program.parent),
    ]
    done = subprocess.run(command, cwd=program.parent, capture_output=True, text=True, check=False)
    problems = [each for each in json.loads(done.stdout)["generalDiagnostics"] if each["severity"] == "error"]
    found = sorted({each["range"]["start"]["line"] + 1 for each in problems})
    assert found == WRONG, json.dumps(problems, indent=1)


def test_an_editor_shows_the_arguments_of_a_derived_function_its_line_and_the_docstring_of_sync() -> None:
    lines = PROGRAM.splitlines()
    line = next(number for number, text in enumerate(lines) if "await list_workspaces.asyncio(" in text)
    text = hover(PROGRAM, line, lines[line].index("asyncio(") + 1)
    assert "limit: int | Unset = UNSET" in text
    assert re.search(r"Coroutine(Type)?\[Any, Any, WorkspaceCollection\]", text)
    assert text.index("`sync`, to be awaited.") < text.index("List workspaces.") < text.index("Args:")
