"""Actions on resources: clusters, catalogs, roles, shares, bundles, Git folders and async operations."""

from __future__ import annotations

from .files import read_path, refuse_existing, with_all_in, write
from .lifecycles import MOVES, OPERATION_HEADER, pass_through, started
from .lists import answer_list, value_of
from .messages import PLATFORM, WORKSPACE, Answer, Call, ServiceFault, is_true, not_found, operation, segment
from .resources import answer_resource, create, list_all, new_record
from .spec import Node
from .state import IN_PROGRESS


@operation("StartCluster", "StopCluster", "RestartCluster")
def move_cluster(call: Call) -> Answer:
    """Start, stop or restart a cluster.

    Documented: samples, oci-raw-request.md and no-mcp-rest-map.md: 202 with a body, 409 in a state that does not
    allow it.
    """
    cluster = call.look()
    passing, final, allowed = MOVES[call.operation.id]
    if cluster.fields["state"] not in allowed:
        raise ServiceFault(409, "IncorrectState", f"The cluster is {cluster.fields['state']}.")
    headers = pass_through(call, call.place(), passing, final)
    return answer_resource(call, cluster, headers, status=202)


@operation("CloneCompute")
def clone_cluster(call: Call) -> Answer:
    """Make a copy of a cluster, from the settings that a request to create it could have.

    Documented: description of the OpenAPI file: asynchronous, all settings of the other.

    Assumed: its name ends in -clone; it has no libraries.
    """
    source, kind = call.look().fields, call.kind
    settings = call.state.spec.fields(kind.create.request_schema if kind.create else {})
    fields = {name: value for name, value in source.items() if name in settings}
    return create(call, kind, fields | {"displayName": f"{source['displayName']}-clone"})


@operation("GetDefaultCluster")
def get_default_cluster(call: Call) -> Answer:
    """Assumed: there is none."""
    raise not_found()


@operation("PatchClusterLibrary")
def patch_libraries(call: Call) -> Answer:
    """Documented: actionType PATCH_CLUSTER_LIBRARIES.

    Assumed: installed at once, the operation ends later.
    """
    collection, store = f"{call.place()}/libraries", call.state.store
    for item in call.json["items"]:
        names = ("pythonPackage", "coordinate", "path", "name")
        key = next((str(item[name]) for name in names if name in item), "")
        store.remove(f"{collection}/{segment(key)}")
        if item.get("operation") != "UNINSTALL":
            times = dict.fromkeys(("timeCreated", "timeUpdated"), call.state.now())
            made = {"displayName": key, "status": "INSTALLED", "installedBy": call.principal, **times}
            store.add(collection, key, item | made)
    return started(call, "CLUSTER", call.path_params["clusterKey"], list_all(call).body)


@operation("CreateDataTable")
def create_data_table(call: Call) -> Answer:
    """Documented: actionType CREATE_TABLE.

    Assumed: a managed table.
    """
    return create(call, call.state.spec.kinds["Table"])


@operation("RefreshCatalog", "RefreshSchema", "RefreshTable", "CatalogTestConnection")
def start_only(call: Call) -> Answer:
    """Documented: actionTypes REFRESH_ENTITY and TEST_CONNECTION_CATALOG.

    Assumed: nothing changes.
    """
    names = {name: value for name, value in call.path_params.items() if name != "aiDataPlatformId"}
    kind = next(iter(names), "catalogKey").removesuffix("Key").upper()
    return started(call, kind, next(iter(names.values()), str((call.json or {}).get("displayName", ""))))


@operation("AddMemberToRole", "RemoveMemberFromRole")
def change_members(call: Call) -> Answer:
    role, changed = call.look(), {(item["type"], item["target"]): item for item in call.json["assignees"]}
    members = [item for item in role.fields.get("assignees", []) if (item["type"], item["target"]) not in changed]
    members += changed.values() if call.operation.id.startswith("Add") else []
    role.change({"assignees": members, "isAssigned": bool(members)})
    return Answer(204, None, {"etag": role.etag})


@operation("ManageShareDataAsset")
def manage_asset(call: Call) -> Answer:
    """Add tables, views and schemas to a share, or remove them."""
    share, body, assets, store = call.look(), call.json, f"{call.place()}/dataAssets", call.state.store
    if body["action"] == "ADD":
        made = {"timeCreated": call.state.now(), "createdBy": call.principal, "catalog": body["name"].partition(".")[0]}
        store.add(assets, body["name"], body | made)
    else:
        store.find(asset := f"{assets}/{segment(body['name'])}")
        store.remove(asset)
    share.change({"assetCount": len(store.all_in(assets))})
    return Answer(204)


@operation("ManageShareAccess")
def manage_access(call: Call) -> Answer:
    """Assumed: the recipient is given by its key or name."""
    share, wanted, store, recipients = call.look(), call.json["recipient"], call.state.store, f"{PLATFORM}/recipients"
    for key, recipient in store.all_in(call.place(recipients)).items():
        if wanted in (recipient.fields["key"], recipient.fields["displayName"]):
            own, others = segment(call.path_params["shareKey"]), f"{call.place(recipients)}/{key}/shares"
            for record, count, collection, other in (
                (share, "recipientCount", f"{call.place()}/recipients", key), (recipient, "shareCount", others, own)
            ):  # fmt: skip
                store.remove(f"{collection}/{other}")
                if call.json["action"] == "GRANT":
                    store.add(collection, other, {})
                record.change({count: len(store.all_in(collection))})
            return Answer(204)
    raise not_found()


@operation("ListRecipientShares", "ListShareRecipients")
def list_shared(call: Call) -> Answer:
    """Answer with the shares of a recipient, or the recipients of a share."""
    template, store = call.operation.template, call.state.store
    known = store.all_in(f"{call.place(PLATFORM)}/{template.rpartition('/')[2]}")
    return answer_list(call, [known[key].fields for key in store.all_in(call.place(template)) if key in known])


@operation("*/bundles", "*/bundles/actions/*", "*/actions/*Bundle")
def act_on_bundle(call: Call) -> Answer:
    """Record the last action on a bundle, by the path of the bundle.

    Documented: docstrings of the bundle client 5.1.1: asynchronous.

    Assumed: no resource is made.
    """
    bundle = call.state.store.add(call.place(f"{WORKSPACE}/bundles"), call.json["path"], dict(call.json))
    verb = call.operation.id.partition("Bundle")[0]
    answer = started(call, "BUNDLE_OPERATION", call.json["path"])
    bundle.change({verb: answer.headers[OPERATION_HEADER]})
    if verb == "Purge":
        bundle.fields.pop("Deploy", None)
    return answer


@operation("FetchBundleDeploymentStatus", "FetchBundleDeploymentStatusAction", "FetchBundlePublishStatusAction")
def bundle_status(call: Call) -> Answer:
    """Answer with the progress of the last deployment or publication of a bundle."""
    bundles, now = call.place(f"{WORKSPACE}/bundles"), call.state.now()
    bundle = call.state.store.find(f"{bundles}/{segment(call.json['path'])}")
    verb, never = ("Publish", "NOT_PUBLISHED") if "Publish" in call.operation.id else ("Deploy", "NOT_DEPLOYED")
    fields: Node = {"status": never, "timeStarted": now, "timeFinished": now}
    if verb in bundle.fields:
        fields = call.state.operation(call.path_params["aiDataPlatformId"], bundle.fields[verb])
    finished = fields.get("timeFinished", fields["timeStarted"])
    shown = {"status": fields["status"], "timeStarted": fields["timeStarted"], "timeCompleted": finished}
    kinds, resources = {"JOB": "jobs", "AGENTFLOW": "agents"}, []
    for each in bundle.fields.get("bundledResources", []):
        path = f"{call.place(WORKSPACE)}/{kinds[each['resourceType']]}/{each['resourceKey']}"
        name = value_of(call.state.store.find(path).fields, "displayName")
        resources.append({"type": each["resourceType"], "key": each["resourceKey"], "name": name})
    return Answer(200, shown | {"resources": resources})


@operation("CreateGitFolder")
def create_git_folder(call: Call) -> Answer:
    """Documented: docstrings of create_git_folder: asynchronous, and head_workspace_object.

    Assumed: the clone is an empty folder.
    """
    body = call.json
    fields = {"gitUrl": body["gitRepositoryUrl"], "gitFolderPath": body["folderPath"], **body}
    refuse_existing(call, folder := read_path(body["folderPath"]))
    path, repository = new_record(call, call.state.spec.kinds["GitRepository"], fields)
    _add_branch(call, path, body["branchName"])
    write(call, folder, None, **{"system:repoKey": repository.fields["key"]})
    shown = {name: value for name, value in body.items() if name != "credentialKey"}
    return started(call, "GIT_OPERATION", body["folderPath"], shown)


def _add_branch(call: Call, repository: str, name: str) -> None:
    fields = {"displayName": name, "branchName": name, "branchPath": f"refs/heads/{name}"}
    call.state.store.add(f"{repository}/gitBranches", name, fields)


@operation("CreateGitBranch", "CheckoutBranch")
def change_branch(call: Call) -> Answer:
    """Make a branch, if it is new, and check it out.

    Documented: docstrings of the Git client 5.1.1: asynchronous.
    """
    repository, path = call.look(), call.place()
    name = call.json.get("gitBranchName") or call.json["branchName"]
    if call.operation.id == "CheckoutBranch":
        call.state.store.find(f"{path}/gitBranches/{segment(name)}")
    _add_branch(call, path, name)
    repository.change({"branchName": name})
    shown = {"gitBranchName" if "Create" in call.operation.id else "branchName": name}
    fields = repository.fields
    return started(call, "GIT_OPERATION", fields["gitFolderPath"], shown | {"gitUrl": fields["gitUrl"]})


def _etags(call: Call) -> dict[str, str]:
    """Return the etags of the files in a Git folder, by their paths in it."""
    folder = read_path(call.look().fields["gitFolderPath"])
    files = with_all_in(call, folder).items()
    return {path.removeprefix(f"{folder}/"): file.etag for path, file in files if file.content is not None}


@operation("CommitPushGitRepository")
def commit(call: Call) -> Answer:
    """Documented: docstrings of the Git client 5.1.1: asynchronous.

    Assumed: what is committed differs no more.
    """
    now, committed = _etags(call), call.look().fields.setdefault("committed", {})
    for path in call.json.get("files") or committed.keys() | now.keys():
        committed[path] = now.get(path)
    return git_work(call)


@operation("ListGitDiffs")
def list_git_diffs(call: Call) -> Answer:
    """Documented: description of the OpenAPI file: what is changed locally.

    Assumed: files that are not as they were in the last commit; none is RENAMED.
    """
    now, committed, changes = _etags(call), call.look().fields.get("committed", {}), []
    for path in sorted(committed.keys() | now.keys()):
        if committed.get(path) != now.get(path):
            kind = "ADDED" if not committed.get(path) else "MODIFIED" if path in now else "DELETED"
            # With the query, as no parameter is a filter.
            changes.append(dict(call.query) | {"gitFilePath": path, "changeType": kind, "isConflict": False})
    return answer_list(call, changes)


@operation("MergeGitRepository", "PullGitRepository", "RebaseGitRepository", "ResetGitRepository")
def git_work(call: Call) -> Answer:
    """Documented: docstrings of the Git client 5.1.1: asynchronous.

    Assumed: files stay as they are.
    """
    return started(call, "GIT_OPERATION", call.look().fields["gitFolderPath"])


@operation("GetGitOperationState")
def git_state(call: Call) -> Answer:
    """Assumed: CLEAN: Git work ends at once, and never in a conflict."""
    fields, never = call.look().fields, dict.fromkeys(("isBlocking", "isDetached", "haveConflicts"), False)
    names = {"gitFolderPath": fields["gitFolderPath"], "currentBranch": fields["branchName"]}
    return Answer(200, {"state": "CLEAN", "isAllowed": True, "timeChecked": call.state.now(), **names, **never})


@operation("ResetGitFolderState")
def reset_git_state(call: Call) -> Answer:
    """Documented: docstring of reset_git_folder_state: DISCARD of one path is done at once.

    Assumed: 409 for ABORT_MERGE and the like, as nothing is in progress; files stay as they are.
    """
    if call.json["action"] != "DISCARD":
        raise ServiceFault(409, "IncorrectState", "The folder is CLEAN.")
    return Answer(204) if len(call.json.get("discardPaths", [])) == 1 else git_work(call)


@operation("GetComputeConfiguration")
def compute_configuration(call: Call) -> Answer:
    """Assumed: JARs are the libraries with a Maven coordinate or a path to a .jar file."""
    shown: Node = {"python": [], "jars": []}
    for library in call.state.store.fields_in(f"{call.place()}/libraries"):
        is_jar = "coordinate" in library or library["displayName"].endswith(".jar")
        shown["jars" if is_jar else "python"].append(library["displayName"])
    fields = {"clusterKey": call.path_params["clusterKey"], "libraries": shown}
    return Answer(200, fields | {"environmentVariables": call.look().fields.get("environmentVariables", {})})


@operation("CancelAsyncOperation")
def cancel_async_operation(call: Call) -> Answer:
    """Assumed: all can be cancelled; one that has ended otherwise is refused with 409."""
    record = call.state.store.find(call.place())
    status = record.fields["status"]
    if status == IN_PROGRESS:
        record.steps = []
        record.change({"status": "CANCELED", "timeFinished": call.state.now()})
    elif status != "CANCELED":
        raise ServiceFault(409, "IncorrectState", f"The operation has the status {status}.")
    return answer_resource(call, record)


@operation("ListAsyncOperations")
def list_async_operations(call: Call) -> Answer:
    """Answer with a page, the newest first unless told otherwise.

    Documented: REST reference: 400 MissingParameter without resourceType and status.
    """
    query, collection = call.query, call.place(call.kind.collection)
    if not (query.get("resourceType") or query.get("status")):
        raise ServiceFault(400, "MissingParameter", "resourceType or status is needed.")
    look, records = call.state.look, call.state.store.all_in(collection).items()
    items = [look(f"{collection}/{key}").fields if each.due else each.fields for key, each in records]
    if name := query.get("resourceName"):
        fits = str.startswith if is_true(query.get("matchResourceName")) else str.__eq__
        items = [item for item in items if fits(item["resourceName"], name)]
    if is_true(query.get("shouldFilterByCallingPrincipal")):
        items = [item for item in items if item["createdBy"] == call.principal]
    items.sort(key=lambda item: str(item["timeStarted"]))
    return answer_list(call, items if "sortOrder" in query else items[::-1])
