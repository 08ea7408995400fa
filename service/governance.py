"""Who may do what, and data for auditors: permissions, the log of changes, and the lineage of tables.

What `managePermission` assigns is kept and listed until it is revoked.
"""

from __future__ import annotations

import csv
import functools
import io
import json
import re
import uuid
from datetime import UTC, datetime

from .lists import answer_list
from .messages import PLATFORM, Answer, Call, Handler, ServiceFault, operation, segment
from .spec import Node, Spec
from .state import page_of

KEPT = 1000
"""Entries of the audit log, after which the oldest are forgotten."""

_OBJECTS = "Agent|Catalog|Cluster|Credential|Job|Role|Schema|Table|View|Volume|Workspace"
_LOGGED = re.compile(rf"(Copy|Create|Delete|Deploy|Start|Stop|Update|Manage)({_OBJECTS})(Permission)?")

_ENDING = re.compile("/actions/manage(CreateWorkspace)?Permission$|/(createWorkspaceP|p)ermissions$")


def logged(handler: Handler, call: Call) -> Answer:
    """Answer a call; writes it to the audit log if it changes an audited resource."""
    found = _LOGGED.fullmatch(call.operation.id)
    if not found or (found[1] == "Manage") is not bool(found[3]):
        return handler(call)
    kind, verb = found[2], "MANAGE_ACCESS" if found[3] else found[1].upper()
    entry: Node = {"objectType": {"Cluster": "COMPUTE", "Job": "WORKFLOW"}.get(kind, kind.upper()), "operation": verb}
    entry["objectName"] = _name(call, kind)
    entry |= {"status": "SUCCEEDED", "startedBy": call.principal, "source": "API"}
    body = call.body.decode(errors="replace")
    if body and not any(f'"{name}"' in body for name in _secrets(call.state.spec)):
        entry["payload"] = body
    try:
        return handler(call)
    except ServiceFault as fault:
        entry |= {"status": "FAILED", "errorMessage": str(fault)}
        raise
    finally:
        key, log = str(uuid.uuid4()), call.place(f"{PLATFORM}/auditLogs")
        call.state.store.add(log, key, {"eventId": key, "timeOfLog": call.state.now(), **entry})
        entries = call.state.store.collections[log]
        while len(entries) > KEPT:
            del entries[next(iter(entries))]


@functools.lru_cache(maxsize=8)
def _secrets(spec: Spec) -> set[str]:
    """Return the names of fields with secrets."""
    fields = (
        field for schema in spec.document["components"]["schemas"].values() for field in spec.fields(schema).items()
    )
    return {name for name, field in fields if field.get("x-sensitive")}


def _name(call: Call, kind: str) -> str:
    item = call.state.spec.kinds[kind].item
    if re.findall(r"{(\w+)}", item)[-1] not in call.path_params:
        return str(call.json.get("displayName", call.json.get("name", "")))
    fields = call.state.store.find(call.place(item)).fields
    names = (fields.get(name) for name in ("fullName", "displayName", "name"))
    return str(fields["key"] if "." in fields["key"] else next(filter(None, names), fields["key"]))


@operation("SearchAuditLogs")
def search_audit_logs(call: Call) -> Answer:
    """Answer with a page of entries of the log.

    Assumed: what creates, changes, deletes, starts, stops, deploys or copies a resource, or manages its
    permissions, is logged; bodies with secrets are not; the log is on; the newest entries come first.
    """
    asked, names = call.json or {}, ("objectType", "objectName", "operation", "status", "startedBy")
    earliest, latest = _time(asked.get("timeBegin", "0001-01-01")), _time(asked.get("timeEnd", "9999-12-31"))
    entries = [
        entry
        for entry in call.state.store.fields_in(call.place(f"{PLATFORM}/auditLogs"))
        if all(asked.get(name) in (None, entry[name]) for name in names)
        and earliest <= _time(entry["timeOfLog"]) <= latest
        and str(asked.get("query", "")).lower() in json.dumps(entry).lower()
    ]
    order = asked.get("sortBy", "time")
    entries.sort(key=lambda entry: str(entry["timeOfLog" if order == "time" else order]))
    page, headers = page_of(entries if asked.get("sortOrder", "DESC") == "ASC" else entries[::-1], call)
    return Answer(200, {"items": page}, headers)


def _time(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@operation("FetchEntityLineage")
def fetch_lineage(call: Call) -> Answer:
    """Answer with the tables that the anchor was made from, and with those that were made from it.

    Documented: descriptions of the OpenAPI file: latest runs, tables and columns.

    Assumed: add_lineage() says what was made of what, as the local service runs no notebooks; no columns and no
    filters of paths.
    """
    body = call.json
    if body["level"] != "ENTITY" or "pathFilters" in body:
        raise ServiceFault(501, "NotImplemented", "The local service models no columns and no filters of paths.")
    nodes, links = _lineage(call, body["direction"], body["maxDepth"])
    wanted = body.get("nodeFilters", {}).get("predicates", {})
    nodes = [node for node in nodes if wanted.get("displayNameContains", "").lower() in node["displayName"].lower()]
    nodes = [node for node in nodes if wanted.get("typeEquals") in (None, node["type"])]
    page, headers = page_of(nodes, call)
    return Answer(200, {"nodes": page, "links": links if body.get("shouldIncludeEdges") else []}, headers)


@operation("ExportLineage")
def export_lineage(call: Call) -> Answer:
    """Documented: REST reference: CSV.

    Assumed: add_lineage() says what was made of what, as the local service runs no notebooks; the columns of the
    CSV.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(("source", "target"))
    _, links = _lineage(call, call.json["direction"], None)
    writer.writerows((_full_name(link["fromNodeId"]), _full_name(link["toNodeId"])) for link in links)
    return Answer(200, text.getvalue(), {"content-type": "text/csv"})


def _full_name(node: str) -> str:
    return node.rpartition("/o/")[2]


def _lineage(call: Call, direction: str, depth: int | None) -> tuple[list[Node], list[Node]]:
    """Return the nodes and links around the anchor of a call, up to the requested depth."""
    anchor, start = _full_name(call.json["anchorNode"]), call.json["anchorNode"].rpartition("/o/")[0]
    call.state.store.find(f"{call.place(f'{PLATFORM}/tables')}/{segment(anchor)}")
    links = [(link["source"], link["target"]) for link in call.state.store.fields_in(call.place(f"{PLATFORM}/lineage"))]
    nodes: dict[str, Node] = {anchor: {"depth": 0}}
    found: list[tuple[str, str]] = []
    for side, near, far in (("UPSTREAM", 1, 0), ("DOWNSTREAM", 0, 1)):
        front, distance = [anchor], 0
        while direction in (side, "BOTH") and front and distance != depth:
            distance += 1
            steps = [link for link in links if link[near] in front and link not in found]
            found += steps
            front = [link[far] for link in steps if link[far] not in nodes]
            nodes |= {name: {"depth": distance, "direction": side} for name in front}
    shown = [
        {"id": f"{start}/o/{name}", "qualifiedName": name, "displayName": name.rpartition(".")[2], "type": "TABLE"}
        | fields | {"parentId": f"{start}/o/{name.rpartition('.')[0]}"}
        for name, fields in nodes.items()
    ]  # fmt: skip
    return shown, [{"fromNodeId": f"{start}/o/{link[0]}", "toNodeId": f"{start}/o/{link[1]}"} for link in found]


def _permissions(call: Call) -> str:
    kind = "createWorkspacePermissions" if "CreateWorkspace" in call.operation.id else "permissions"
    return f"{call.place(_ENDING.sub('', call.operation.template))}/{kind}"


@operation("*/actions/manage*Permission")
def manage_permissions(call: Call) -> Answer:
    """Assign or revoke permissions of users or roles."""
    collection = _permissions(call)
    for name, details in (call.json or {}).items():
        kind = details["assignees"]["type"]
        for target in details["assignees"]["targets"]:
            made = {"grantee": target, "granteeName": target, "granteeType": kind, "granteePermissions": []}
            record = call.state.store.add(collection, f"{kind}:{target}", made)
            before = record.fields["granteePermissions"]
            # The permission to make workspaces has no name.
            named = details.get("permissions", ["CREATE_WORKSPACE"])
            after = [item for item in before if item not in named] + ([] if name.startswith("revoke") else named)
            record.change({key: value for key, value in details.items() if key != "assignees"})
            record.change({"granteePermissions": after, "timeCreated": call.state.now()})
            if not after:
                call.state.store.remove(f"{collection}/{kind}:{target}")
    return Answer(204)


@operation("*/permissions", "*/createWorkspacePermissions")
def list_permissions(call: Call) -> Answer:
    return answer_list(call, call.state.store.fields_in(_permissions(call)))


@operation("ListRolePermissions")
def list_of_role(call: Call) -> Answer:
    role, items = call.path_params["roleKey"], []
    for path, record in call.state.store:
        *_, kind, key, collection, grantee = path.split("/")
        if grantee == f"ROLE:{role}" and collection.endswith("ermissions"):
            details = {"permissions": record.fields["granteePermissions"], "resourceKey": key}
            details["resourceType"] = kind.upper().removesuffix("S")
            items.append({"roleKey": role, "permissionsWithResourceDetails": details})
    return answer_list(call, items)
