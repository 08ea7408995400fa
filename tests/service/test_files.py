"""Files, agents, experiments and sharing on the local AIDP."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

import oci_aidp
from oci_aidp.api.agent import (
    create_agent,
    deploy_agent,
    get_agent_deployment,
    list_agent_session_chat_histories,
    list_agent_sessions,
)
from oci_aidp.api.cluster import get_compute_configuration
from oci_aidp.api.git import commit_push_git_repository, get_git_operation_state, list_git_diffs, reset_git_folder_state
from oci_aidp.api.ml_ops import (
    create_experiment,
    create_experiment_run,
    create_registered_model,
    get_experiment_run_by_id,
    get_registered_model_summary,
    log_experiment_run_metric,
)
from oci_aidp.api.notebook import create_content, get_content
from oci_aidp.api.volume import (
    delete_dir,
    download_file,
    download_file_with_par,
    list_files,
    upload_and_extract_volume_zip,
    upload_file,
    zip_and_download_volume_folder,
)
from oci_aidp.api.workspace import create_git_folder
from oci_aidp.api.workspace_object import (
    create_workspace_object,
    delete_workspace_object,
    get_workspace_object,
    head_workspace_object,
)
from oci_aidp.errors import Conflict, NotFound
from oci_aidp.models import (
    CommitPushDetails,
    CreateAgentDetails,
    CreateContentDetails,
    CreateExperimentDetails,
    CreateExperimentRunDetails,
    CreateGitFolderDetails,
    CreateRegisteredModelDetails,
    DeployAgentDetails,
    GitFolderResetAction,
    LogExperimentRunMetricDetails,
    ResetGitFolderStateDetails,
    UploadAndExtractZipDetails,
    UploadZipAction,
    ZipAndDownloadFolderDetails,
)
from service import LocalAidp
from tests.support.service_caller import Caller


@pytest.fixture
def client(aidp: LocalAidp) -> Iterator[oci_aidp.Client]:
    with aidp.connect(retry_strategy=None) as connected:
        yield connected


@pytest.fixture
def volume(aidp: LocalAidp) -> tuple[str, str]:
    return aidp.platform, aidp.key_of("Volume", "files")


def test_files_are_in_folders(client: oci_aidp.Client, volume: tuple[str, str]) -> None:
    for path in ("/in/a.txt", "/in/deep/b.txt", "/c.txt"):
        upload_file.sync(*volume, client=client, path=path, body=path.encode())
    with pytest.raises(Conflict):
        upload_file.sync(*volume, client=client, path="/c.txt", body=b"again")
    upload_file.sync(*volume, client=client, path="/c.txt", body=b"again", is_overwrite=True)
    assert download_file.sync(*volume, client=client, path="/c.txt") == b"again"

    def listed(path: str, *, deep: bool = False) -> list[tuple[str, str]]:
        items = list_files.iterate(*volume, client=client, path=path, is_recursive=deep, limit=2)
        return [(item.path, str(item.type_)) for item in items]

    assert listed("/") == [("/c.txt", "FILE"), ("/in", "FOLDER")]
    assert listed("/in", deep=True) == [("/in/a.txt", "FILE"), ("/in/deep", "FOLDER"), ("/in/deep/b.txt", "FILE")]
    delete_dir.sync(*volume, client=client, path="/in")
    for call in (download_file.sync, download_file_with_par.sync):
        with pytest.raises(NotFound):
            call(*volume, client=client, path="/in/a.txt")


def test_a_folder_comes_and_goes_as_a_zip(client: oci_aidp.Client, volume: tuple[str, str]) -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as writer:
        writer.writestr("one.txt", "1")
        writer.writestr("deep/two.txt", "2")
    begin = UploadAndExtractZipDetails(action=UploadZipAction.CREATE, destination_folder_path="/unpacked")
    begun = upload_and_extract_volume_zip.sync(*volume, client=client, body=begin)
    httpx.put(str(begun.upload_url), content=archive.getvalue()).raise_for_status()
    done = UploadAndExtractZipDetails(action=UploadZipAction.UPDATE, operation_key=begun.operation_key)
    upload_and_extract_volume_zip.sync(*volume, client=client, body=done)
    assert download_file.sync(*volume, client=client, path="/unpacked/deep/two.txt") == b"2"
    wanted = ZipAndDownloadFolderDetails(source_folder_path="/unpacked")
    answer = zip_and_download_volume_folder.sync(*volume, client=client, body=wanted)
    with zipfile.ZipFile(io.BytesIO(httpx.get(answer.download_url).content)) as reader:
        assert sorted(reader.namelist()) == ["deep/two.txt", "one.txt"]


def test_a_notebook_is_a_file_of_the_workspace(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    place = (aidp.platform, aidp.key_of("Workspace", "analytics"))
    body = CreateContentDetails(type_="notebook", content={"cells": []})
    create_content.sync(*place, "Shared/new.ipynb", client=client, body=body)
    assert get_content.sync(*place, "Shared/new.ipynb", client=client).content == {"cells": []}
    assert json.loads(get_workspace_object.sync(*place, "/Workspace/Shared/new.ipynb", client=client)) == {"cells": []}
    head = head_workspace_object.sync_detailed(
        *place, "/Workspace/Shared/new.ipynb", client=client, should_include_metadata=True
    )
    assert json.loads(head.headers["file-metadata"])["type"] == "NOTEBOOK"


def test_a_deployed_agent_answers_whole_and_as_events(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    place = (aidp.platform, aidp.key_of("Workspace", "analytics"))
    agent = create_agent.sync(*place, client=client, body=CreateAgentDetails(display_name="helper", path_info="/a"))
    deployed = deploy_agent.sync(*place, agent.key, client=client, body=DeployAgentDetails(agent_key=agent.key))
    states = [
        str(get_agent_deployment.sync(*place, agent.key, deployed.key, client=client).lifecycle_state) for _ in range(3)
    ]
    assert states == ["CREATING", "ACTIVE", "ACTIVE"]
    aidp.script = lambda text: f"about {text}"

    def body(text: str, previous: str | None = None, *, stream: bool = False) -> dict[str, object]:
        said = [{"role": "user", "content": [{"type": "INPUT_TEXT", "text": text}]}]
        return {"stream": stream, "input": said, "previous_response_id": previous}

    with Caller(aidp, aidp.profile) as caller:
        first = caller.post(deployed.endpoint_url, json=body("sales")).json()
        assert first["output"][0]["content"][0]["text"] == "about sales"
        answer = caller.post(deployed.endpoint_url, json=body("more", first["id"], stream=True))
        assert answer.headers["content-type"] == "text/event-stream"
        events = [json.loads(line[6:]) for line in answer.text.splitlines() if line.startswith("data: ")]
        assert [event["type"] for event in events] == [
            "response.created",
            *["response.output_text.delta"] * 2,
            "response.created",
        ]
        assert events[-1]["response"]["output"][0]["content"][0]["text"] == "about more"
        assert httpx.post(deployed.endpoint_url, json=body("unsigned")).status_code == 401
    (session,) = list_agent_sessions.iterate(*place, agent.key, client=client)
    history = list_agent_session_chat_histories.iterate(*place, agent.key, session.key, client=client)
    assert [(item.role, item.content[0].text) for item in history] == [
        ("user", "sales"),
        ("assistant", "about sales"),
        ("user", "more"),
        ("assistant", "about more"),
    ]


def test_an_experiment_keeps_what_is_logged(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    place = (aidp.platform, aidp.key_of("Workspace", "analytics"))
    made = create_experiment.sync(*place, client=client, body=CreateExperimentDetails(name="churn"))
    details = CreateExperimentRunDetails(experiment_id=made.experiment_id, run_name="first")
    run = create_experiment_run.sync(*place, client=client, body=details).run
    key = run.to_dict()["info"]["run_id"]
    for value in (0.5, 0.25):
        metric = LogExperimentRunMetricDetails(run_id=key, key="loss", value=value, timestamp=1)
        log_experiment_run_metric.sync(*place, client=client, body=metric)
    read = get_experiment_run_by_id.sync(*place, client=client, run_id=key).run.to_dict()
    assert [(item["key"], item["value"]) for item in read["data"]["metrics"]] == [("loss", 0.25)]


def test_a_par_url_is_good_for_its_own_file_only(
    client: oci_aidp.Client, volume: tuple[str, str], tmp_path: Path
) -> None:
    upload_file.sync(*volume, client=client, path="/a", body=b"0123456789")
    url = str(download_file_with_par.sync(*volume, client=client, path="/a").par_url)
    assert httpx.get(url, headers={"range": "bytes=2-4"}).content == b"234"
    assert httpx.put(url, content=b"no").status_code == 404
    assert httpx.get(url + "x").status_code == 404


def test_models_are_counted(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    def counts() -> tuple[int, int]:
        summary = get_registered_model_summary.sync(aidp.platform, client=client, catalog="sales", schema="orders")
        return int(summary.registered_models_count), int(summary.model_versions_count)

    before = counts()
    for name in ("sales.orders.m", "finance.ledger.m"):
        create_registered_model.sync(aidp.platform, client=client, body=CreateRegisteredModelDetails(name=name))
    assert (before, counts()) == ((0, 0), (1, 0))


def test_a_git_folder_is_clean(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    place = (aidp.platform, aidp.key_of("Workspace", "analytics"))
    body = CreateGitFolderDetails(
        git_repository_url="https://example.com/r.git",
        folder_path="/Workspace/r",
        branch_name="main",
        credential_key="c",
    )
    create_git_folder.sync(*place, client=client, body=body)
    ((key, _),) = aidp.records("GitRepository")
    head = head_workspace_object.sync_detailed(*place, "/Workspace/r", client=client, should_include_metadata=True)
    assert json.loads(head.headers["file-metadata"])["system:repoKey"] == key
    assert get_git_operation_state.sync(*place, key, client=client).current_branch == "main"
    discard = ResetGitFolderStateDetails(action=GitFolderResetAction.DISCARD)
    reset_git_folder_state.sync(*place, key, client=client, body=discard)
    abort = ResetGitFolderStateDetails(action=GitFolderResetAction.ABORT_MERGE)
    with pytest.raises(Conflict):
        reset_git_folder_state.sync(*place, key, client=client, body=abort)


def test_the_diffs_of_a_git_folder_are_what_is_not_committed(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    place = (aidp.platform, aidp.key_of("Workspace", "analytics"))
    body = CreateGitFolderDetails(
        git_repository_url="https://example.com/r.git", folder_path="r", branch_name="main", credential_key="c"
    )
    create_git_folder.sync(*place, client=client, body=body)
    ((key, _),) = aidp.records("GitRepository")

    def diffs() -> list[tuple[str, str]]:
        found = list_git_diffs.iterate(*place, key, client=client, git_folder_path="r", branch_name="main")
        return [(each.git_file_path, each.change_type) for each in found]

    def write(name: str, content: bytes) -> None:
        path = f"/Workspace/r/{name}"
        create_workspace_object.sync(*place, client=client, path=path, is_overwrite=True, body=content)

    write("a", b"1")
    write("b/c", b"1")
    assert diffs() == [("a", "ADDED"), ("b/c", "ADDED")]
    commit = CommitPushDetails(commit_message="m", files=["a"])
    commit_push_git_repository.sync(*place, key, client=client, body=commit)
    assert diffs() == [("b/c", "ADDED")]
    commit_push_git_repository.sync(*place, key, client=client, body=CommitPushDetails(commit_message="m"))
    assert diffs() == []
    write("a", b"2")
    delete_workspace_object.sync(*place, "/Workspace/r/b/c", client=client)
    assert diffs() == [("a", "MODIFIED"), ("b/c", "DELETED")]


def test_the_configuration_of_a_cluster_names_its_libraries(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    place = (aidp.platform, aidp.key_of("Workspace", "analytics"), aidp.key_of("Cluster", "analytics-etl"))
    assert get_compute_configuration.sync(*place, client=client).to_dict()["libraries"] == {"python": [], "jars": []}
    libraries = f"/aiDataPlatforms/{place[0]}/workspaces/{place[1]}/clusters/{place[2]}/libraries"
    for name in ("pandas", "/Workspace/a.jar"):
        aidp.state.store.add(libraries, name.replace("/", "%2F"), {"displayName": name})
    shown = get_compute_configuration.sync(*place, client=client).to_dict()["libraries"]
    assert shown == {"python": ["pandas"], "jars": ["/Workspace/a.jar"]}
