"""Actions on resources of the local AIDP that are more than a change of fields."""

from __future__ import annotations

import pytest

from oci_aidp.errors import Conflict, NotFound
from service import LocalAidp
from tests.service.conftest import Ask


def action_types(aidp: LocalAidp) -> list[str]:
    """The async operations that have been started since the beginning, the last one last."""
    return [record.fields["actionType"] for path, record in aidp.state.store if "/asyncOperations/" in path]


def test_a_new_agent_is_a_draft_and_so_is_its_copy(aidp: LocalAidp, ask: Ask) -> None:
    agent = ask("CreateAgent", displayName="helper", pathInfo="/a")
    assert ask("GetAgent", agentKey=agent["key"])["lifecycleState"] == "DRAFT"
    ask("DeployAgent", agentKey=agent["key"])
    assert ask("GetAgent", agentKey=agent["key"])["lifecycleState"] == "DEPLOYED"
    target = {"targetPathInfo": "/b", "targetWorkspaceKey": aidp.key_of("Workspace", "reporting")}
    copy = ask("CopyAgent", agentKey=agent["key"], targetDescription="like the other", **target)
    assert copy["key"] != agent["key"]
    shown = (copy["displayName"], copy["description"], copy["pathInfo"], copy["lifecycleState"])
    assert shown == ("helper", "like the other", "/b", "DRAFT")
    assert copy["workspaceKey"] == target["targetWorkspaceKey"]


def test_a_cluster_is_cloned_with_its_settings(aidp: LocalAidp, ask: Ask) -> None:
    key = aidp.key_of("Cluster", "analytics-etl")
    ask("CloneCompute", clusterKey=key)
    clone = aidp.key_of("Cluster", "analytics-etl-clone")
    states = [ask("GetCluster", clusterKey=clone)["state"] for _ in range(3)]
    assert (states[0], states[-1]) == ("CREATING", "ACTIVE")
    settings = [ask("GetCluster", clusterKey=each)["driverConfig"] for each in (key, clone)]
    assert settings[0] == settings[1]


def test_the_recent_runs_are_those_of_the_job(aidp: LocalAidp, ask: Ask) -> None:
    first = aidp.key_of("Job", "analytics-nightly")
    other = ask("CreateJob", name="other", tasks=[])["key"]
    mine = [ask("CreateJobRun", jobKey=first)["key"] for _ in range(2)]
    for _ in range(3):
        ask("CreateJobRun", jobKey=other)
    recent = ask("ListRecentJobRuns", jobKey=first, recordCount=2)["items"]
    assert [run["key"] for run in recent] == mine[::-1]


def test_deleting_a_file_of_a_volume_starts_an_async_operation(aidp: LocalAidp, ask: Ask) -> None:
    volume = aidp.key_of("Volume", "files")
    ask("MakeDir", volumeKey=volume, path="/in")
    ask("MakeDir", volumeKey=volume, path="/in/deep")
    ask("DeleteFile", volumeKey=volume, path="/in/deep")
    assert action_types(aidp)[-1] == "DELETE_VOLUME_FILE"
    ask("DeleteDir", volumeKey=volume, path="/in")
    assert action_types(aidp)[-1] == "DELETE_VOLUME_FOLDER"
    with pytest.raises(NotFound):
        ask("DeleteDir", volumeKey=volume, path="/in")


def test_changes_of_a_git_folder_are_discarded_at_once_where_it_is_one(aidp: LocalAidp, ask: Ask) -> None:
    details = {"gitRepositoryUrl": "https://example.com/r.git", "branchName": "main", "credentialKey": "c"}
    ask("CreateGitFolder", folderPath="/Workspace/r", **details)
    ((key, _),) = aidp.records("GitRepository")
    ask("CreateGitBranch", gitRepositoryKey=key, gitBranchName="feature/a")
    branches = ask("ListGitBranches", gitRepositoryKey=key)["items"]
    assert [each["branchPath"] for each in branches] == ["refs/heads/main", "refs/heads/feature/a"]
    with pytest.raises(NotFound):
        ask("CheckoutBranch", gitRepositoryKey=key, branchName="none", gitFolderPath="/r")
    before = action_types(aidp)
    ask("ResetGitFolderState", gitRepositoryKey=key, action="DISCARD", discardPaths=["a"])
    assert action_types(aidp) == before
    ask("ResetGitFolderState", gitRepositoryKey=key, action="DISCARD", discardPaths=["a", "b"])
    assert action_types(aidp) == [*before, "GIT_OPERATION_RESET_STATE"]
    with pytest.raises(Conflict):
        ask("ResetGitFolderState", gitRepositoryKey=key, action="ABORT_MERGE")


def test_a_copy_takes_the_place_of_another_file_only_where_that_is_asked_for(aidp: LocalAidp, ask: Ask) -> None:
    notebook, target = "/Workspace/Shared/analytics.ipynb", "/Workspace/Shared/copy.ipynb"
    ask("CreateContent", contentPath="Shared/copy.ipynb", type="notebook", content={"cells": []})
    for name in ("CopyWorkspaceObject", "MoveWorkspaceObject"):
        with pytest.raises(Conflict):
            ask(name, fromPath=notebook, toPath=target)
    ask("CopyWorkspaceObject", fromPath=notebook, toPath=target, isOverWrite=True)
    assert len(ask("GetContent", contentPath="Shared/copy.ipynb")["content"]["cells"]) == 1
    with pytest.raises(Conflict):
        ask("CopyWorkspaceObject", fromPath=target, toPath=target, isOverWrite=True)
    paths = [item["path"] for item in ask("ListWorkspaceObjects", path="/Workspace/Shared")["items"]]
    assert paths == [notebook, target]


def test_the_files_of_a_workspace_go_with_it(aidp: LocalAidp, ask: Ask) -> None:
    key = aidp.key_of("Workspace", "analytics")

    def inside() -> str:
        return "\n".join(path for path, _ in aidp.state.store if f"/workspaces/{key}/" in path)

    assert "analytics.ipynb" in inside()
    ask("DeleteWorkspace")
    assert ask("GetWorkspace")["lifecycleState"] == "DELETING"
    with pytest.raises(NotFound):
        ask("GetWorkspace")
    assert inside() == ""


def test_the_shared_folder_is_of_who_made_the_workspace(aidp: LocalAidp, ask: Ask) -> None:
    (folder,) = ask("ListWorkspaceObjects", path="/", workspaceKey=aidp.key_of("Workspace", "analytics"))["items"]
    assert (folder["path"], folder["createdBy"]) == ("/Workspace/Shared", aidp.profile.user)


@pytest.mark.parametrize("name", ["日本 ☃", "north/south"])
def test_names_are_of_any_characters(ask: Ask, name: str) -> None:
    ask("CreateCatalog", displayName=name)
    assert ask("GetCatalog", catalogKey=name)["displayName"] == name
    ask("CreateSchema", catalogName=name, displayName="orders")
    with pytest.raises(Conflict):
        ask("CreateCatalog", displayName=name)


def test_libraries_of_paths_are_taken_away_again(aidp: LocalAidp, ask: Ask) -> None:
    place = {"clusterKey": aidp.key_of("Cluster", "analytics-etl")}
    library = {"type": "WORKSPACE_FILE", "path": "/Workspace/Shared/a.jar"}
    ask("PatchClusterLibrary", items=[library | {"operation": "INSTALL"}], **place)
    assert [each["path"] for each in ask("ListClusterLibraries", **place)["items"]] == [library["path"]]
    ask("PatchClusterLibrary", items=[library | {"operation": "UNINSTALL"}], **place)
    assert ask("ListClusterLibraries", **place)["items"] == []


def test_a_task_fails_by_the_name_of_its_file(aidp: LocalAidp, ask: Ask) -> None:
    task: dict[str, object] = {"type": "PYTHON_TASK", "runIf": "ALL_SUCCESS"}
    task["cluster"] = {"clusterKey": aidp.key_of("Cluster", "analytics-etl")}
    files = {"one": "/Workspace/Shared/fail-soon.py", "two": "/Workspace/Shared/good.py"}
    tasks = [{**task, "taskKey": key, "filePath": path} for key, path in files.items()]
    job = ask("CreateJob", name="two", tasks=tasks)["key"]
    run = ask("CreateJobRun", jobKey=job)["key"]
    states = [ask("GetJobRun", jobRunKey=run)["state"] for _ in range(4)]
    assert states[-1] == {"status": "FAILED", "stateMessage": "Task one failed."}
    ended = [task["state"]["status"] for task in ask("ListTaskRuns", jobRunKey=run)["items"]]
    assert ended == ["FAILED", "UPSTREAM_FAILED"]
    ask("RepairJobRun", jobRunKey=run)
    assert [ask("GetJobRun", jobRunKey=run)["state"]["status"] for _ in range(5)][-1] == "SUCCESS"
    again = ask("CreateJobRun", jobKey=job)["key"]
    ask("CancelJobRuns", jobKey=job)
    assert ask("GetJobRun", jobRunKey=again)["state"]["status"] == "CANCELED"
    with pytest.raises(Conflict):
        ask("CancelJobRun", jobRunKey=again)


def test_shares_and_recipients_know_of_each_other(aidp: LocalAidp, ask: Ask) -> None:
    share, other = (ask("CreateShare", displayName=name)["key"] for name in ("numbers", "more"))
    ask("CreateRecipient", displayName="partner")
    recipient = aidp.key_of("Recipient", "partner")
    for key, wanted in ((share, "partner"), (other, recipient), (share, recipient)):
        ask("ManageShareAccess", shareKey=key, action="GRANT", recipient=wanted)
    assert [each["key"] for each in ask("ListShareRecipients", shareKey=share)["items"]] == [recipient]
    shares = ask("ListRecipientShares", recipientKey=recipient, sortBy="displayName")["items"]
    assert [(each["displayName"], each["recipientCount"]) for each in shares] == [("more", 1), ("numbers", 1)]
    ask("ManageShareAccess", shareKey=other, action="REVOKE", recipient="partner")
    ask("DeleteShare", shareKey=share)
    assert ask("ListRecipientShares", recipientKey=recipient)["items"] == []
    with pytest.raises(NotFound):
        ask("ManageShareAccess", shareKey=other, action="GRANT", recipient="nobody")
