"""States that pass: an action starts, the resource says so, and after some looks or seconds it is done or failed."""

from __future__ import annotations

from .async_operations import IN_PROGRESS
from .failures import NAME_THAT_FAILS, Failure
from .kinds import upper_snake
from .messages import Call, not_found
from .spec import Node
from .state import State
from .store import Record

OPERATION_HEADER = "aidp-async-operation-key"

ACTION_TYPES = {
    "CatalogTestConnection": "TEST_CONNECTION_CATALOG",
    "CheckoutBranch": "GIT_CHECKOUT_BRANCH",
    "CommitPushGitRepository": "GIT_COMMIT_PUSH",
    "CreateBundleAction": "CREATE_BUNDLE",
    "CreateDataTable": "CREATE_TABLE",
    "CreateGitBranch": "GIT_CREATE_BRANCH",
    "DeleteDir": "DELETE_VOLUME_FOLDER",
    "DeleteFile": "DELETE_VOLUME_FILE",
    "DeployBundle": "BUNDLE_DEPLOY",
    "DeployBundleAction": "BUNDLE_DEPLOY",
    "DownloadClusterLogs": "DOWNLOAD_CLUSTER_LOG",
    "MergeGitRepository": "GIT_OPERATION_MERGE",
    "PatchClusterLibrary": "PATCH_CLUSTER_LIBRARIES",
    "PublishBundleAction": "BUNDLE_PUBLISH",
    "PullGitRepository": "GIT_OPERATION_PULL",
    "PurgeBundle": "BUNDLE_PURGE",
    "PurgeBundleAction": "BUNDLE_PURGE",
    "RebaseGitRepository": "GIT_OPERATION_REBASE",
    "RedeployAgentByKey": "DEPLOY_AGENT",
    "RefreshCatalog": "REFRESH_ENTITY",
    "RefreshSchema": "REFRESH_ENTITY",
    "RefreshTable": "REFRESH_ENTITY",
    "ResetGitFolderState": "GIT_OPERATION_RESET_STATE",
    "ResetGitRepository": "GIT_OPERATION_RESET",
    "SyncBundle": "BUNDLE_SYNC",
    "SyncBundleAction": "BUNDLE_SYNC",
    "UploadAndExtractVolumeZip": "UPLOAD_AND_EXTRACT_ZIP",
    "UploadAndExtractWorkspaceZip": "UPLOAD_AND_EXTRACT_ZIP",
    "ZipAndDownloadVolumeFolder": "ZIP_AND_DOWNLOAD_FOLDER",
    "ZipAndDownloadWorkspaceFolder": "ZIP_AND_DOWNLOAD_FOLDER",
}
"""The `actionType` of operations whose name says it in another way; the rest are found in the enum by their names."""


def action_type(call: Call) -> str | None:
    """Return the `actionType` of the async operation that a call starts, None when it starts none."""
    actions = call.state.shapes.named_values("AsyncOperationActionType")
    action = ACTION_TYPES.get(call.operation.id, upper_snake(call.operation.id))
    return action if action in actions else None


def start_operation(call: Call, resource_type: str, name: str, failure: Failure | None = None) -> str:
    """Start the async operation of a call and return its key."""
    state = call.state
    known = state.shapes.named_values("AsyncOperationResourceType")
    return state.async_operations.start(
        call.path_params["aiDataPlatformId"],
        action_type=action_type(call) or "UNKNOWN",
        resource_type=resource_type if resource_type in known else "UNKNOWN",
        resource_name=name,
        polls=state.looks,
        due=None if state.seconds is None else state.now(state.seconds),
        final="FAILED" if failure else "SUCCEEDED",
        error_code=failure.code if failure else None,
        error_message=failure.message if failure else None,
        createdBy=call.request.principal or "",
        createdByName=call.request.principal or "",
    )


def begin(call: Call, path: str, kind: str, steps: list[Node | None], failed: Node | None = None) -> dict[str, str]:
    """Let a resource go through steps, and return the headers of the answer.

    With an async operation when the call's is one, whose end is the resource's; otherwise by itself.
    """
    record = call.state.store.find(path)
    name = str(record.fields.get("displayName") or record.fields.get("name") or path.rpartition("/")[2])
    full_name = record.fields.get("fullName") or (path.rpartition("/")[2] if "." in path.rpartition("/")[2] else name)
    failure = call.state.failures.take(call.request, later=True)
    if failure is None and name.startswith(NAME_THAT_FAILS) and failed:
        failure = Failure(name, message=f"{name} fails because of its name.")
    if action_type(call):
        record.operation, record.steps = start_operation(call, kind, str(full_name), failure), list(steps)
        record.failed = failed or {}
        return {OPERATION_HEADER: record.operation}
    proceed(call.state, record, [failed] if failure and failed else steps)
    return {}


def proceed(state: State, record: Record, steps: list[Node | None]) -> None:
    """Let a record go through steps by itself."""
    waits: list[Node | None] = [{}] * (state.looks if state.seconds is None else 0)
    record.steps = [part for step in steps for part in (*waits, step)]
    record.due = state.clock() + (state.seconds or 0)


def look(state: State, path: str) -> Record:
    """Return the resource at a path as it is after this look.

    Raises:
        ServiceFault: 404, there is none, or no longer.

    """
    record = state.store.find(path)
    if record.operation:
        platform = path.split("/")[2]
        status = state.async_operations.find(platform, record.operation).poll(state.now())["status"]
        if status == IN_PROGRESS:
            return record
        steps = record.steps if status == "SUCCEEDED" else [record.failed]
        record.operation, record.steps = None, []
        for step in steps:
            _take(state, path, record, step)
    while record.steps and (state.seconds is None or state.clock() >= record.due):
        _take(state, path, record, record.steps.pop(0))
        if state.seconds is None:
            break
        record.due += state.seconds
    return record


def _take(state: State, path: str, record: Record, step: Node | None) -> None:
    if step is None:
        state.store.remove(path)
        raise not_found()
    if step:
        record.change(step)
