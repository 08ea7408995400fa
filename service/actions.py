"""Actions on resources: clusters, catalogs, roles, shares, bundles and Git folders."""

from __future__ import annotations

import uuid

from .handlers import operation
from .kinds import Kind
from .lifecycles import OPERATION_HEADER, look, start_operation
from .lists import answer_list
from .messages import Answer, Call, ServiceFault, not_found
from .resources import answer_resource, create, new_record, pass_through, path_of
from .spec import Node
from .store import Record

PLATFORM = "/aiDataPlatforms/{aiDataPlatformId}"
WORKSPACE = f"{PLATFORM}/workspaces/{{workspaceKey}}"
_CLUSTERS = {
    "StartCluster": ("STARTING", "ACTIVE", ("STOPPED", "FAILED")),
    "StopCluster": ("STOPPING", "STOPPED", ("ACTIVE",)),
    "RestartCluster": ("RESTARTING", "ACTIVE", ("ACTIVE",)),
}
_SAMPLES = "samples, oci-raw-request.md and no-mcp-rest-map.md"


@operation(*_CLUSTERS, docs=f"{_SAMPLES}: 202 with a body, 409 in a state that does not allow it")
def move_cluster(call: Call) -> Answer:
    """Start, stop or restart a cluster."""
    kind = call.state.kinds["Cluster"]
    path = path_of(kind.item, call)
    record = look(call.state, path)
    passing, final, allowed = _CLUSTERS[call.operation.id]
    if record.fields["state"] not in allowed:
        raise ServiceFault(409, "IncorrectState", f"The cluster is {record.fields['state']}.")
    headers = pass_through(call, kind, path, record, passing, final)
    return answer_resource(call, kind, record, headers, status=202)


@operation("GetDefaultCluster", assumed="there is none")
def get_default_cluster(call: Call) -> Answer:
    """Answer that there is none."""
    raise not_found()


@operation(
    "PatchClusterLibrary",
    docs="actionType PATCH_CLUSTER_LIBRARIES",
    assumed="installed at once, the operation ends later",
)
def patch_libraries(call: Call) -> Answer:
    """Install and uninstall libraries."""
    collection = path_of(f"{WORKSPACE}/clusters/{{clusterKey}}/libraries", call)
    names = ("pythonPackage", "coordinate", "path", "name")
    now, who = call.state.now(), call.request.principal or ""
    for item in call.json["items"]:
        key = next((str(item[name]) for name in names if name in item), "")
        if item["operation"] == "UNINSTALL":
            call.state.store.remove(f"{collection}/{key}")
            continue
        fields = {"displayName": key, "status": "INSTALLED", "timeCreated": now, "timeUpdated": now, "installedBy": who}
        call.state.store.add(collection, key.replace("/", "%2F"), Record(item | fields))
    answer = list_libraries(call)
    key = start_operation(call, "CLUSTER", call.path_params["clusterKey"])
    return Answer(202, answer.body, {OPERATION_HEADER: key})


@operation("ListClusterLibraries")
def list_libraries(call: Call) -> Answer:
    """Answer with a page of the libraries of a cluster."""
    collection = path_of(f"{WORKSPACE}/clusters/{{clusterKey}}/libraries", call)
    return answer_list(call, [record.fields for _, record in call.state.store.all_in(collection)])


@operation("CreateDataTable", docs="actionType CREATE_TABLE", assumed="a managed table")
def create_data_table(call: Call) -> Answer:
    """Make a table of a file."""
    return create(call, call.state.kinds["Table"])


@operation("RefreshCatalog", "RefreshSchema", "RefreshTable", "CatalogTestConnection",
           docs="actionTypes REFRESH_ENTITY and TEST_CONNECTION_CATALOG", assumed="nothing changes")  # fmt: skip
def start_only(call: Call) -> Answer:
    """Start an async operation that changes nothing."""
    names = {name: value for name, value in call.path_params.items() if name != "aiDataPlatformId"}
    kind = next(iter(names), "catalogKey").removesuffix("Key").upper()
    name = next(iter(names.values()), str((call.json or {}).get("displayName", "")))
    return Answer(202, None, {OPERATION_HEADER: start_operation(call, kind, name)})


@operation("AddMemberToRole", "RemoveMemberFromRole")
def change_members(call: Call) -> Answer:
    """Add members to a role or remove them."""
    role = look(call.state, path_of(f"{PLATFORM}/roles/{{roleKey}}", call))
    changed = [(item["type"], item["target"]) for item in call.json["assignees"]]
    others = [item for item in role.fields.get("assignees", []) if (item["type"], item["target"]) not in changed]
    added = call.json["assignees"] if call.operation.id.startswith("Add") else []
    role.change({"assignees": others + added, "isAssigned": bool(others + added)})
    return Answer(204, None, {"etag": role.etag})


def _share(call: Call) -> tuple[str, Record]:
    path = path_of(f"{PLATFORM}/shares/{{shareKey}}", call)
    return path, look(call.state, path)


@operation("ManageShareDataAsset")
def manage_asset(call: Call) -> Answer:
    """Add tables, views and schemas to a share, or remove them."""
    (path, share), body = _share(call), call.json
    key = body["name"]
    if body["action"] == "ADD":
        made = {"timeCreated": call.state.now(), "createdBy": call.request.principal or ""}
        call.state.store.add(f"{path}/dataAssets", key, Record(body | made | {"catalog": key.partition(".")[0]}))
    else:
        call.state.store.find(f"{path}/dataAssets/{key}")
        call.state.store.remove(f"{path}/dataAssets/{key}")
    share.change({"assetCount": len(call.state.store.all_in(f"{path}/dataAssets"))})
    return Answer(204)


@operation("ListShareDataAssets")
def list_assets(call: Call) -> Answer:
    """Answer with a page of what a share holds."""
    return answer_list(call, [record.fields for _, record in call.state.store.all_in(f"{_share(call)[0]}/dataAssets")])


@operation("ManageShareAccess", assumed="the recipient is given by its key or name")
def manage_access(call: Call) -> Answer:
    """Grant a recipient access to a share, or revoke it."""
    (path, share), wanted = _share(call), call.json["recipient"]
    recipients = call.state.store.all_in(path_of(f"{PLATFORM}/recipients", call))
    for key, recipient in recipients:
        if wanted in (key, recipient.fields["displayName"]):
            call.state.store.remove(f"{path}/recipients/{key}")
            if call.json["action"] == "GRANT":
                call.state.store.add(f"{path}/recipients", key, Record({}))
            share.change({"recipientCount": len(call.state.store.all_in(f"{path}/recipients"))})
            recipient.change({"shareCount": len(_shares_of(call, key))})
            return Answer(204)
    raise not_found()


def _shares_of(call: Call, recipient: str) -> list[Node]:
    shares = path_of(f"{PLATFORM}/shares", call)
    return [
        share.fields
        for key, share in call.state.store.all_in(shares)
        if recipient in call.state.store.collections.get(f"{shares}/{key}/recipients", {})
    ]


@operation("ListRecipientShares")
def list_recipient_shares(call: Call) -> Answer:
    """Answer with a page of what a recipient has access to."""
    return answer_list(call, _shares_of(call, call.path_params["recipientKey"]))


@operation("ListShareRecipients")
def list_share_recipients(call: Call) -> Answer:
    """Answer with a page of those who have access to a share."""
    allowed = dict(call.state.store.all_in(f"{_share(call)[0]}/recipients"))
    recipients = call.state.store.all_in(path_of(f"{PLATFORM}/recipients", call))
    return answer_list(call, [record.fields for key, record in recipients if key in allowed])


_BUNDLES = {"Create": "CREATED", "Deploy": "DEPLOYED", "Publish": "PUBLISHED", "Purge": "PURGED", "Sync": "SYNCED"}
_BUNDLE_OPERATIONS = ("CreateBundle", "CreateBundleAction", "DeployBundle", "DeployBundleAction", "PublishBundleAction",
                      "PurgeBundle", "PurgeBundleAction", "SyncBundle", "SyncBundleAction")  # fmt: skip


@operation(
    *_BUNDLE_OPERATIONS, docs="docstrings of the bundle client 5.1.1: asynchronous", assumed="no resource is made"
)
def act_on_bundle(call: Call) -> Answer:
    """Note what is done with a bundle, by its path."""
    collection, path = path_of(f"{WORKSPACE}/bundles", call), str(call.json["path"])
    verb = next(verb for verb in _BUNDLES if call.operation.id.startswith(verb))
    bundle = call.state.store.add(collection, path.replace("/", "%2F"), Record({"path": path}))
    failure = call.state.failures.take(call.request, later=True)
    key = start_operation(call, "BUNDLE_OPERATION", path, failure)
    bundle.change({verb: key})
    if verb == "Purge":
        bundle.fields.pop("Deploy", None)
    return Answer(202, None, {OPERATION_HEADER: key})


@operation("FetchBundleDeploymentStatus", "FetchBundleDeploymentStatusAction", "FetchBundlePublishStatusAction")
def bundle_status(call: Call) -> Answer:
    """Answer with how far the last deployment or publication of a bundle is."""
    path = path_of(f"{WORKSPACE}/bundles", call) + "/" + str(call.json["path"]).replace("/", "%2F")
    bundle = call.state.store.find(path)
    verb, never = ("Publish", "NOT_PUBLISHED") if "Publish" in call.operation.id else ("Deploy", "NOT_DEPLOYED")
    if verb not in bundle.fields:
        return Answer(200, {"status": never, "timeStarted": call.state.now(), "timeCompleted": call.state.now()})
    record = call.state.async_operations.find(call.path_params["aiDataPlatformId"], bundle.fields[verb])
    fields = record.poll(call.state.now())
    finished = fields.get("timeFinished", fields["timeStarted"])
    return Answer(200, {"status": record.status, "timeStarted": fields["timeStarted"], "timeCompleted": finished})


def _repository(call: Call) -> tuple[Kind, Record]:
    kind = call.state.kinds["GitRepository"]
    return kind, look(call.state, path_of(kind.item, call))


@operation(
    "CreateGitFolder", docs="docstring of create_git_folder: asynchronous", assumed="the clone is an empty folder"
)
def create_git_folder(call: Call) -> Answer:
    """Make a Git repository for a folder."""
    body = call.json
    fields = {"key": str(uuid.uuid4()), "gitUrl": body["gitRepositoryUrl"], "gitFolderPath": body["folderPath"], **body}
    path, _ = new_record(call, call.state.kinds["GitRepository"], fields)
    call.state.store.add(f"{path}/branches", body["branchName"], Record({"displayName": body["branchName"]}))
    key = start_operation(call, "GIT_OPERATION", body["folderPath"])
    shown = {name: value for name, value in body.items() if name != "credentialKey"}
    return Answer(202, shown, {OPERATION_HEADER: key})


@operation("ListGitBranches")
def list_branches(call: Call) -> Answer:
    """Answer with a page of branches."""
    _repository(call)
    path = path_of(call.state.kinds["GitRepository"].item, call)
    names = [key for key, _ in call.state.store.all_in(f"{path}/branches")]
    return answer_list(
        call, [{"displayName": name, "branchName": name, "branchPath": f"refs/heads/{name}"} for name in names]
    )


@operation("CreateGitBranch", "CheckoutBranch", docs="docstrings of the Git client 5.1.1: asynchronous")
def change_branch(call: Call) -> Answer:
    """Make a branch, if it is new, and check it out."""
    (_, repository), body = _repository(call), call.json
    name = body.get("gitBranchName") or body["branchName"]
    path = path_of(call.state.kinds["GitRepository"].item, call)
    if call.operation.id == "CheckoutBranch":
        call.state.store.find(f"{path}/branches/{name}")
    call.state.store.add(f"{path}/branches", name, Record({"displayName": name}))
    repository.change({"branchName": name})
    answer = {"gitBranchName" if "Create" in call.operation.id else "branchName": name}
    key = start_operation(call, "GIT_OPERATION", str(repository.fields["gitFolderPath"]))
    return Answer(202, answer | {"gitUrl": repository.fields["gitUrl"]}, {OPERATION_HEADER: key})


@operation("CommitPushGitRepository", "MergeGitRepository", "PullGitRepository", "RebaseGitRepository",
           "ResetGitRepository", docs="docstrings of the Git client 5.1.1: asynchronous",
           assumed="files stay as they are")  # fmt: skip
def git_work(call: Call) -> Answer:
    """Start Git work that changes no file."""
    key = start_operation(call, "GIT_OPERATION", str(_repository(call)[1].fields["gitFolderPath"]))
    return Answer(202, None, {OPERATION_HEADER: key})
