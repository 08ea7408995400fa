"""States that pass: an action starts, the resource says so, and after some looks or seconds it is done or failed."""

from __future__ import annotations

import re

from .failures import NAME_THAT_FAILS, Failure
from .messages import Answer, Call
from .spec import Kind, Node
from .store import Record

OPERATION_HEADER = "aidp-async-operation-key"
STATES = ("lifecycleState", "state")

ACTION_TYPES = dict(line.split() for line in """
CatalogTestConnection TEST_CONNECTION_CATALOG
CheckoutBranch GIT_CHECKOUT_BRANCH
CommitPushGitRepository GIT_COMMIT_PUSH
CreateBundleAction CREATE_BUNDLE
CreateDataTable CREATE_TABLE
CreateGitBranch GIT_CREATE_BRANCH
DeployBundle BUNDLE_DEPLOY
DeployBundleAction BUNDLE_DEPLOY
DownloadClusterLogs DOWNLOAD_CLUSTER_LOG
MergeGitRepository GIT_OPERATION_MERGE
PatchClusterLibrary PATCH_CLUSTER_LIBRARIES
PublishBundleAction BUNDLE_PUBLISH
PullGitRepository GIT_OPERATION_PULL
PurgeBundle BUNDLE_PURGE
PurgeBundleAction BUNDLE_PURGE
RebaseGitRepository GIT_OPERATION_REBASE
RedeployAgentByKey DEPLOY_AGENT
RefreshCatalog REFRESH_ENTITY
RefreshSchema REFRESH_ENTITY
RefreshTable REFRESH_ENTITY
ResetGitFolderState GIT_OPERATION_RESET_STATE
ResetGitRepository GIT_OPERATION_RESET
SyncBundle BUNDLE_SYNC
SyncBundleAction BUNDLE_SYNC
UploadAndExtractVolumeZip UPLOAD_AND_EXTRACT_ZIP
UploadAndExtractWorkspaceZip UPLOAD_AND_EXTRACT_ZIP
ZipAndDownloadVolumeFolder ZIP_AND_DOWNLOAD_FOLDER
ZipAndDownloadWorkspaceFolder ZIP_AND_DOWNLOAD_FOLDER
""".strip().splitlines())  # fmt: skip
"""The `actionType` of operations whose name says it in another way; the rest are found in the enum by their names."""


def upper_snake(name: str) -> str:
    """Return the name of a schema or operation as enums write it: `StartCluster` is START_CLUSTER."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).upper()


def action_type(call: Call) -> str | None:
    """Return the `actionType` of the async operation that a call starts, None when it starts none."""
    action = ACTION_TYPES.get(call.operation.id, upper_snake(call.operation.id))
    return action if action in call.state.spec.values("AsyncOperationActionType") else None


def start_operation(call: Call, resource_type: str, name: str, failure: Failure | None = None) -> str:
    """Start the async operation of a call and return its key."""
    known = call.state.spec.values("AsyncOperationResourceType")
    fields = {
        "actionType": action_type(call) or "UNKNOWN",
        "resourceType": resource_type if resource_type in known else "UNKNOWN",
        "resourceName": name,
        **dict.fromkeys(("createdBy", "createdByName"), call.principal),
    }
    end = {"status": "FAILED", "errorCode": failure.code, "errorMessage": failure.message} if failure else {}
    return call.state.start_operation(call.path_params["aiDataPlatformId"], fields, end)


def started(call: Call, resource_type: str, name: str, body: object = None) -> Answer:
    """Answer 202 with the key of an async operation that changes nothing more."""
    failure = call.state.failures.take(call, later=True)
    return Answer(202, body, {OPERATION_HEADER: start_operation(call, resource_type, name, failure)})


def begin(call: Call, path: str, kind: str, steps: list[Node | None], failed: Node | None = None) -> dict[str, str]:
    """Let a resource go through steps, and return the headers of the answer.

    With an async operation when the call's is one, whose end is the resource's; otherwise by itself.
    """
    record, key = call.state.store.find(path), path.rpartition("/")[2]
    name = str(record.fields.get("displayName") or record.fields.get("name") or key)
    failure = call.state.failures.take(call, later=True)
    if failure is None and name.startswith(NAME_THAT_FAILS) and failed:
        failure = Failure(name, message=f"{name} fails because of its name.")
    if action_type(call):
        full_name = str(record.fields.get("fullName") or (key if "." in key else name))
        record.operation, record.steps = start_operation(call, kind, full_name, failure), list(steps)
        record.failed = failed or {}
        return {OPERATION_HEADER: record.operation}
    call.state.proceed(record, [failed] if failure and failed else steps)
    return {}


def pass_through(
    call: Call, path: str, record: Record, passing: str, final: str | None, kind: Kind | None = None
) -> dict[str, str]:
    """Let the state of a resource pass through one that does not last, where its kind has both; return the headers.

    Args:
        call: What caused it.
        path: The path of the resource.
        record: The resource.
        passing: The state meanwhile.
        final: The state in the end; None: as before; empty: the resource is gone.
        kind: The kind of the resource, unless it is that of the call.

    """
    kind, spec = kind or call.kind, call.state.spec
    fields = spec.fields(kind.schema)
    state = next((name for name in STATES if name in fields), None)
    steps: list[Node | None] = [None] if final == "" else [{}]
    failure: Node = {}
    if state:
        values, before = spec.values(fields[state]), record.fields.get(state)
        final = before if final is None else final
        if final:
            steps = [{state: final}]
        failure = {state: "FAILED" if "FAILED" in values else before or passing}
        record.change({state: passing if passing in values or not values else final or before or passing})
    if not action_type(call) and not (state and record.fields[state] == passing):
        return {}
    return begin(call, path, upper_snake(kind.name), steps, failure)
