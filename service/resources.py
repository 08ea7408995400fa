"""Resources by the OpenAPI file alone: create, get, list, replace, change and delete, for all kinds alike."""

from __future__ import annotations

import json
import uuid
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from .lifecycles import pass_through
from .lists import answer_list
from .messages import PLATFORM, Answer, Call, Handler, ServiceFault, is_true, operation, segment
from .spec import Kind, Node
from .state import Record

DERIVED: dict[str, dict[str, str]] = json.loads(Path(__file__).with_name("derived_fields.json").read_bytes())
"""Texts made of the fields of a request, such as keys of names, where it does not give them itself."""

SOURCES = {"AI_COMPUTE": "AI_COMPUTE", "DFL": "DEFAULT_CLUSTER_API"}
"""What made a cluster, by its type, where that is not the API of clusters."""


def answer_resource(call: Call, record: Record, headers: Mapping[str, str] | None = None, status: int = 200) -> Answer:
    """Answer with a resource, if the operation answers with one, and its etag."""
    schema, headers = call.operation.success_schema, {"etag": record.etag, **(headers or {})}
    if schema is None:
        return Answer(status if status != 200 else 204, None, headers)
    return Answer(status, call.state.spec.fit(schema, record.fields), headers)


def get(call: Call) -> Answer:
    """Answer with a resource.

    Assumed (GetAsyncOperation): when it ends: after some answers or seconds.
    """
    return answer_resource(call, call.look())


@operation("ListAgentSessionChatHistories", "ListClusterLibraries", "ListGitBranches", "ListShareDataAssets",
           "ListTaskRunRetries")  # fmt: skip
def list_all(call: Call) -> Answer:
    """Answer with a page of a collection.

    Assumed (ListAgentSessionChatHistories): what was said by way of the chat endpoint.

    Assumed (ListTaskRunRetries): there are none.
    """
    collection, items = call.place(call.operation.template), []
    for key in call.state.store.all_in(collection):
        try:
            items.append(call.state.look(f"{collection}/{key}").fields)
        except ServiceFault:
            continue
    return answer_list(call, items)


def new_record(call: Call, kind: Kind, fields: Node) -> tuple[str, Record]:
    """Keep a new resource and return its path and record.

    Raises:
        ServiceFault: 404, the catalog or schema that it shall be in does not exist. 409, there is one of that key.

    """
    state, known = call.state, call.state.spec.fields(kind.schema)
    fields = {name: value for name, value in fields.items() if value is not None}
    # Of these fields and those that are derived, some are for filters only.
    if kind.name == "Cluster":
        fields["sourceApi"] = SOURCES.get(fields["type"], "CLUSTER_API")
    if kind.name == "Workspace":
        fields["isPrivateNetworkEnabled"] = "networkConfigurationDetails" in fields
    texts = defaultdict(str, fields, uuid=str(uuid.uuid4()))
    fields = {name: text.format_map(texts) for name, text in DERIVED.get(kind.name, {}).items()} | fields
    for parent, name in (("catalogs", "catalogKey"), ("schemas", "schemaKey")):
        if name in fields and "/workspaces/" not in kind.item:
            state.look(f"{call.place(PLATFORM)}/{parent}/{segment(fields[name])}")
    times = dict.fromkeys(("timeCreated", "timeUpdated"), state.now())
    made = times | dict.fromkeys(("createdBy", "createdByName", "updatedBy", "updatedByName"), call.principal)
    made |= {name: call.path_params[name] for name in ("workspaceKey", "agentKey") if name in call.path_params}
    fields = {name: value for name, value in made.items() if name in known} | fields
    identifier = "key" if "key" in known else "id"
    key = str(fields.get(identifier) or uuid.uuid4())
    collection = call.place(kind.collection)
    if segment(key) in state.store.all_in(collection):
        raise ServiceFault(409, "AlreadyExists", f"There is a {kind.name} of the key {key}.")
    # Filters and orders of lists may look at times that the resource itself does not show.
    return f"{collection}/{segment(key)}", state.store.add(collection, key, {**times, identifier: key, **fields})


def create(call: Call, kind: Kind | None = None, fields: Node | None = None) -> Answer:
    """Create a resource, with the kind and the fields of the request unless others are given."""
    path, record = new_record(call, kind or call.kind, dict(fields or call.json or {}))
    headers = pass_through(call, path, "CREATING", "ACTIVE", kind)
    return answer_resource(call, record, headers, status=202 if headers else 201)


def replace(call: Call) -> Answer:
    """Set all fields that the request may have. Fields that it leaves out are removed, unless they are required."""
    record, spec = call.state.store.find(call.place()), call.state.spec
    lasting = {"type", "displayName", "name", *call.json, *spec.fit(call.kind.schema, {})}
    for name in set(spec.fields(call.operation.request_schema)) - lasting:
        record.fields.pop(name, None)
    return change(call)


def change(call: Call) -> Answer:
    record = call.look()
    record.change((call.json or {}) | {"timeUpdated": call.state.now(), "updatedBy": call.principal})
    headers = pass_through(call, call.place(), "UPDATING", None)
    return answer_resource(call, record, headers, status=202 if headers else 200)


def delete(call: Call) -> Answer:
    """Remove a resource, at once or later."""
    record = call.look()
    refuse_unless_empty(call, record)
    headers = pass_through(call, call.place(), "DELETING", "")
    if not headers:
        call.state.store.remove(call.place())
    return Answer(202 if headers else 204, None, headers)


def refuse_unless_empty(call: Call, record: Record) -> None:
    """Refuse to delete a catalog or schema that holds anything, unless it is forced; then empty it."""
    field = {"Catalog": "catalogKey", "Schema": "schemaKey"}.get(call.kind.name)
    store, platform = call.state.store, call.place(f"{PLATFORM}/")
    near = [(path, other.fields) for path, other in store if path.startswith(platform) and "/workspaces/" not in path]
    inside = [path for path, fields in near if field and fields.get(field) == record.fields["key"]]
    if inside and not is_true(call.headers.get("is-forced")):
        raise ServiceFault(409, "IncorrectState", f"{record.fields['key']} is not empty.")
    for path in inside:
        store.remove(path)


GENERIC: dict[str, Handler] = {
    "get": get, "list": list_all, "create": create, "replace": replace, "change": change, "delete": delete
}  # fmt: skip
"""The handlers of the operations of a kind, by the names of these in `Kind`."""
