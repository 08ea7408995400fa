"""What takes several commands of Oracle's CLI: archives, sharing, bundles, Git folders, agents and their chat."""

from __future__ import annotations

import io
import json
import ssl
import zipfile
from typing import Any

import httpx
import oci
import pytest
from oci._vendor import requests

from service import LocalAidp
from tests.support.official_cli import Cli

pytestmark = pytest.mark.proof


def transfer(aidp: LocalAidp, method: str, url: str, content: bytes | None = None) -> bytes:
    """Goes to the URL of a pre-authenticated request, as any client would."""
    assert aidp.certificate
    answer = httpx.request(method, url, content=content, verify=ssl.create_default_context(cafile=aidp.certificate))
    return answer.raise_for_status().content


@pytest.mark.parametrize("place", ["Volume", "Workspace"])
def test_a_zip_is_uploaded_taken_apart_and_downloaded(cli: Cli, aidp: LocalAidp, place: str) -> None:
    cli.keys["volumeKey"] = aidp.key_of("Volume", "files")
    folder = {"Volume": "/in", "Workspace": "/Workspace/Shared/in"}[place]
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as writer:
        writer.writestr("one.txt", "1")
        writer.writestr("deep/two.txt", "2")
    content = archive.getvalue()
    create = {"action": "CREATE", "zipFileName": "a.zip", "destinationFolderPath": folder, "sizeInBytes": len(content)}
    begun = cli(f"UploadAndExtract{place}Zip", body=create)["data"]
    transfer(aidp, "PUT", begun["uploadUrl"], content)
    cli(f"UploadAndExtract{place}Zip", body={"action": "UPDATE", "operationKey": begun["operationKey"]})
    listing = {"Volume": "ListFiles", "Workspace": "ListWorkspaceObjects"}[place]
    listed = [item for path in ("", "/deep") for item in cli(listing, "--path", folder + path)["data"]["items"]]
    assert [item["path"].removeprefix(folder) for item in listed] == ["/deep", "/one.txt", "/deep/two.txt"]
    made = cli(f"ZipAndDownload{place}Folder", body={"sourceFolderPath": folder})["data"]
    with zipfile.ZipFile(io.BytesIO(transfer(aidp, "GET", made["downloadUrl"]))) as reader:
        assert {name: reader.read(name) for name in reader.namelist()} == {"one.txt": b"1", "deep/two.txt": b"2"}
    cli.keys["asyncOperationKey"] = made["operationKey"]
    statuses = [cli("GetAsyncOperation")["data"]["status"] for _ in range(2)]
    assert statuses == ["IN_PROGRESS", "SUCCEEDED"]


def test_a_share_has_assets_and_recipients(cli: Cli) -> None:
    cli.keys["shareKey"] = cli("CreateShare", body={"displayName": "orders"})["data"]["key"]
    cli.keys["recipientKey"] = cli("CreateRecipient", body={"displayName": "partner"})["data"]["key"]
    table = {"type": "TABLE", "name": "sales.orders.current"}
    cli("ManageShareDataAsset", body={"action": "ADD", **table})
    (asset,) = cli("ListShareDataAssets")["data"]["items"]
    assert (asset["type"], asset["name"]) == ("TABLE", "sales.orders.current")
    cli("ManageShareAccess", body={"action": "GRANT", "recipient": "partner"})
    assert [each["displayName"] for each in cli("ListShareRecipients")["data"]["items"]] == ["partner"]
    assert [each["displayName"] for each in cli("ListRecipientShares")["data"]["items"]] == ["orders"]
    share = cli("GetShare")["data"]
    assert (share["assetCount"], share["recipientCount"]) == (1, 1)
    cli("ManageShareDataAsset", body={"action": "REMOVE", **table})
    cli("ManageShareDataAsset", body={"action": "REMOVE", **table}, status=404)
    cli("ManageShareAccess", body={"action": "REVOKE", "recipient": cli.keys["recipientKey"]})
    assert cli("ListRecipientShares")["data"]["items"] == cli("ListShareDataAssets")["data"]["items"] == []


def test_a_bundle_is_made_deployed_published_and_purged(cli: Cli, aidp: LocalAidp) -> None:
    bundle = {"path": "/Workspace/Shared/bundle"}
    job = {"resourceType": "JOB", "resourceKey": aidp.key_of("Job", "analytics-nightly")}
    cli("FetchBundleDeploymentStatusAction", body=bundle, status=404)
    cli("CreateBundleAction", body={"name": "nightly", "bundledResources": [job], **bundle})

    def status(kind: str) -> str:
        read: str = cli(f"FetchBundle{kind}StatusAction", body=bundle)["data"]["status"]
        return read

    assert (status("Deployment"), status("Publish")) == ("NOT_DEPLOYED", "NOT_PUBLISHED")
    cli("DeployBundleAction", body=bundle)
    assert [status("Deployment") for _ in range(3)] == ["IN_PROGRESS", "SUCCEEDED", "SUCCEEDED"]
    (resource,) = cli("FetchBundleDeploymentStatusAction", body=bundle)["data"]["resources"]
    assert resource == {"type": "JOB", "key": job["resourceKey"], "name": "analytics-nightly"}
    cli("PublishBundleAction", body=bundle)
    assert [status("Publish") for _ in range(2)] == ["IN_PROGRESS", "SUCCEEDED"]
    cli("PurgeBundleAction", body=bundle)
    assert status("Deployment") == "NOT_DEPLOYED"


def test_a_git_folder_changes_its_branch(cli: Cli, aidp: LocalAidp) -> None:
    details = {"gitRepositoryUrl": "https://example.com/r.git", "folderPath": "/Workspace/r", "branchName": "main"}
    cli("CreateGitFolder", body=details | {"credentialKey": "c"})
    ((cli.keys["gitRepositoryKey"], _),) = aidp.records("GitRepository")
    cli("CreateGitBranch", body={"gitBranchName": "next"})
    assert {each["branchName"] for each in cli("ListGitBranches")["data"]["items"]} == {"main", "next"}
    assert cli("GetGitOperationState")["data"]["currentBranch"] == "next"


@pytest.fixture
def agent(cli: Cli) -> str:
    """Where a deployed agent answers."""
    cli.keys["agentKey"] = key = cli("CreateAgent", body={"displayName": "helper", "pathInfo": "/a"})["data"]["key"]
    deployed = cli("DeployAgent", body={"agentKey": key})["data"]
    cli.keys["agentDeploymentKey"] = deployed["key"]
    states = [cli("GetAgentDeployment")["data"]["lifecycleState"] for _ in range(2)]
    assert states == ["CREATING", "ACTIVE"]
    url: str = deployed["endpointUrl"]
    return url


class Chat:
    """Talks to an agent by the SDK's signer and HTTP library, which Oracle's sample clients use."""

    def __init__(self, aidp: LocalAidp, url: str) -> None:
        config = oci.config.from_file(str(aidp.profile.config_file))
        names = ("tenancy", "user", "fingerprint")
        self.signer = oci.Signer(*(config[name] for name in names), private_key_file_location=config["key_file"])
        self.url = url

    def __call__(self, text: str, more: dict[str, Any], session: str = "") -> Any:
        said = [{"role": "user", "content": [{"type": "INPUT_TEXT", "text": text}]}]
        headers = {"content-type": "application/json", "x-session-id": session}
        answer = requests.post(self.url, auth=self.signer, json={"input": said} | more, headers=headers)
        answer.raise_for_status()
        return answer


def text_of(response: dict[str, Any]) -> str:
    return "".join(part["text"] for item in response["output"] for part in item["content"])


def test_an_agent_chats_whole_and_in_events(cli: Cli, aidp: LocalAidp, agent: str) -> None:
    aidp.script = lambda text: f"about {text}"
    chat = Chat(aidp, agent)
    first = chat("sales", {"stream": False, "previous_response_id": None}).json()
    assert text_of(first) == "about sales"
    for flag in ("stream", "isStreamEnabled"):
        lines = chat("more", {"previous_response_id": first["id"], flag: True}).iter_lines()
        events = [json.loads(line.removeprefix(b"data: ")) for line in lines if line.startswith(b"data: ")]
        # Some clients keep the last `response.created`, others add up the texts of all outputs.
        assert text_of([each["response"] for each in events if each["type"] == "response.created"][-1]) == "about more"
        assert "".join(text_of(each["response"]) for each in events if "response" in each) == "about more"
    (session,) = cli("ListAgentSessions")["data"]["items"]
    cli.keys["sessionId"] = session["key"]
    history = cli("ListAgentSessionChatHistories")["data"]["items"]
    assert [each["role"] for each in history] == ["user", "assistant"] * 3
    cli("DeleteAgentSession")
    assert cli("ListAgentSessions")["data"]["items"] == []


def test_a_header_names_the_session_of_a_chat(cli: Cli, aidp: LocalAidp, agent: str) -> None:
    chat = Chat(aidp, agent)
    for text, session in (("one", "a"), ("two", "a"), ("three", "b")):
        chat(text, {}, session)
    assert {each["key"] for each in cli("ListAgentSessions")["data"]["items"]} == {"a", "b"}
    cli.keys["sessionId"] = "a"
    assert len(cli("ListAgentSessionChatHistories")["data"]["items"]) == 4


def test_a_cluster_is_cloned_and_a_notebook_exported(cli: Cli, aidp: LocalAidp) -> None:
    cli.keys["clusterKey"] = aidp.key_of("Cluster", "analytics-etl")
    source = cli("GetCluster")["data"]
    cli("CloneCompute")
    cli.keys["clusterKey"] = aidp.key_of("Cluster", "analytics-etl-clone")
    states = [cli("GetCluster")["data"]["state"] for _ in range(2)]
    clone = cli("GetCluster")["data"]
    assert states == ["CREATING", "ACTIVE"]
    assert (clone["driverConfig"], clone["workerConfig"]) == (source["driverConfig"], source["workerConfig"])
    cli.keys["contentPath"] = "Shared/analytics.ipynb"
    assert json.loads(cli("ExportContents", body={})["data"]["content"])["cells"][0]["source"] == ["print('hello')"]
    page = cli("ExportContents", body={"format": "html"})["data"]
    assert page["content"].startswith("<pre>")
    assert (page["name"], page["format"]) == ("analytics.ipynb", "html")


def test_a_run_keeps_its_inputs_and_a_card_is_previewed(cli: Cli) -> None:
    experiment = cli("CreateExperiment", body={"name": "churn"})["data"]["experiment_id"]
    run = cli("CreateExperimentRun", body={"experiment_id": experiment})["data"]["run"]["info"]
    data = {"dataset": {"name": "orders", "digest": "d", "source_type": "table", "source": "sales.orders"}}
    cli("LogExperimentRunInputs", body={"run_id": run["run_id"], "dataset_inputs": [data]})
    read = cli("GetExperimentRunById", "--run-id", run["run_id"])["data"]["run"]
    assert read["inputs"]["dataset_inputs"][0]["dataset"]["name"] == "orders"
    assert cli("ListArtifacts", "--run-id", run["run_id"])["data"]["root_uri"] == run["artifact_uri"]
    card = cli("PreviewAgentAgentCard", body={"agentCardConfigDetails": {"name": "helper"}})["data"]
    assert json.loads(card["agentCardJson"]) == {"name": "helper"}
