"""Resources by the OpenAPI file alone: create, get, list, replace, change and delete, for all kinds alike."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator

from .handlers import Handler
from .kinds import Kind, success_schema
from .lifecycles import action_type, begin, look
from .lists import answer_list
from .messages import Answer, Call, ServiceFault
from .spec import Node
from .store import Record

STATES = ("lifecycleState", "state")

KEYS: dict[str, Callable[[Node], str]] = {
    "Catalog": lambda fields: str(fields["displayName"]),
    "Schema": lambda fields: f"{fields['catalogName']}.{fields['displayName']}",
    "Table": lambda fields: f"{fields['schemaKey']}.{fields['displayName']}",
    "View": lambda fields: f"{fields['schemaKey']}.{fields['displayName']}",
}
"""Keys that follow from names; all others are made up."""

EXTRA: dict[str, Callable[[Node], Node]] = {
    "Catalog": lambda fields: {"catalogGuid": str(uuid.uuid4()), "catalogType": fields.get("catalogType", "INTERNAL")},
    "Cluster": lambda fields: {
        "sourceApi": {"AI_COMPUTE": "AI_COMPUTE", "DFL": "DEFAULT_CLUSTER_API"}.get(fields["type"], "CLUSTER_API")
    },
    "Credential": lambda fields: {
        "credentialType": fields["type"],
        "description": fields.get("credentialDescription", ""),
        "lifeCycleState": "ACTIVE",
    },
    "Schema": lambda fields: {"catalogKey": fields["catalogName"], "entityType": "STANDARD"},
    "Table": lambda fields: {"entityType": "STANDARD"},
    "UserSetting": lambda fields: {"type": fields["data"].get("type", "")},
    "Volume": lambda fields: {
        "catalogKey": fields["catalogName"],
        "schemaKey": f"{fields['catalogName']}.{fields['schemaName']}",
        "fullName": f"{fields['catalogName']}.{fields['schemaName']}.{fields['displayName']}",
        "storageLocation": fields.get("storageLocation", ""),
    },
    "Workspace": lambda fields: {"type": "USER", "isPrivateNetworkEnabled": "networkConfigurationDetails" in fields},
}
"""Fields that a new resource has besides those of its request and those that all have; some are for filters only."""


def crud(kind: Kind) -> Iterator[tuple[str, Handler]]:
    """Return the handlers of a kind by operation name."""
    yield kind.get.id, lambda call: get(call, kind)
    if kind.list:
        yield kind.list.id, lambda call: list_all(call, kind)
    if kind.create:
        yield kind.create.id, lambda call: create(call, kind)
    if kind.replace:
        yield kind.replace.id, lambda call: replace(call, kind)
    if kind.change:
        yield kind.change.id, lambda call: change(call, kind)
    if kind.delete:
        yield kind.delete.id, lambda call: delete(call, kind)


def path_of(template: str, call: Call) -> str:
    """Return a path with the parameters of a call in it."""
    return template.format(**{name: value.replace("/", "%2F") for name, value in call.path_params.items()})


def answer_resource(call: Call, kind: Kind, record: Record, headers: Node | None = None, status: int = 200) -> Answer:
    """Answer with a resource, if the operation answers with one, and its etag."""
    headers = {"etag": record.etag, **(headers or {})}
    if kind.schema != success_schema(call.operation):
        return Answer(status if status != 200 else 204, None, headers)
    return Answer(status, call.state.shapes.fit(kind.schema, record.fields), headers)


def get(call: Call, kind: Kind) -> Answer:
    """Answer with a resource."""
    return answer_resource(call, kind, look(call.state, path_of(kind.item, call)))


def list_all(call: Call, kind: Kind) -> Answer:
    """Answer with a page of a collection."""
    collection, items = path_of(kind.collection, call), []
    for key, _ in call.state.store.all_in(collection):
        try:
            items.append(look(call.state, f"{collection}/{key}").fields)
        except ServiceFault:
            continue
    return answer_list(call, items)


def new_record(call: Call, kind: Kind, fields: Node) -> tuple[str, Record]:
    """Keep a new resource and return its path and record.

    Raises:
        ServiceFault: 404, the catalog or schema that it shall be in does not exist. 409, there is one of that key.

    """
    state, known = call.state, call.state.shapes.fields(kind.schema)
    who, now = call.request.principal or "", state.now()
    platform = f"/aiDataPlatforms/{call.path_params['aiDataPlatformId']}"
    fields = {name: value for name, value in fields.items() if value is not None}
    if kind.name in EXTRA:
        fields |= EXTRA[kind.name](fields)
    for parent, name in (("catalogs", "catalogKey"), ("schemas", "schemaKey")):
        if name in fields and "/workspaces/" not in kind.item:
            look(state, f"{platform}/{parent}/{fields[name]}")
    made = {
        **dict.fromkeys(("createdBy", "createdByName", "updatedBy", "updatedByName"), who),
        **dict.fromkeys(("timeCreated", "timeUpdated"), now),
        "workspaceKey": call.path_params.get("workspaceKey"),
        "agentKey": call.path_params.get("agentKey"),
    }
    fields = {name: value for name, value in made.items() if name in known and value is not None} | fields
    identifier = "key" if "key" in known else "id"
    key = KEYS[kind.name](fields) if kind.name in KEYS else str(fields.get(identifier) or uuid.uuid4())
    fields = {identifier: key} | fields
    collection = path_of(kind.collection, call)
    if key in state.store.collections.get(collection, {}):
        raise ServiceFault(409, "AlreadyExists", f"There is a {kind.name} of the key {key}.")
    # Filters and orders of lists may look at times that the resource itself does not show.
    record = state.store.add(collection, key, Record({"timeCreated": now, "timeUpdated": now} | fields))
    return f"{collection}/{key}", record


def create(call: Call, kind: Kind) -> Answer:
    """Make a resource of what the request says about it."""
    path, record = new_record(call, kind, dict(call.json or {}))
    headers = pass_through(call, kind, path, record, "CREATING", "ACTIVE")
    return answer_resource(call, kind, record, headers, status=202 if headers else 201)


def replace(call: Call, kind: Kind) -> Answer:
    """Set all fields that the request may have: those that it leaves out are removed, unless they are required."""
    path = path_of(kind.item, call)
    record, body = look(call.state, path), dict(call.json or {})
    content = (call.operation.request_body or {}).get("content", {}).get("application/json", {})
    required = call.state.shapes.fit(kind.schema, {})
    for name in call.state.shapes.fields(content.get("schema", {})):
        if name not in body and name not in required and name not in ("type", "displayName", "name"):
            record.fields.pop(name, None)
    return _changed(call, kind, path, record, body)


def change(call: Call, kind: Kind) -> Answer:
    """Set the fields that the request has."""
    path = path_of(kind.item, call)
    return _changed(call, kind, path, look(call.state, path), dict(call.json or {}))


def _changed(call: Call, kind: Kind, path: str, record: Record, body: Node) -> Answer:
    record.change(body | {"timeUpdated": call.state.now(), "updatedBy": call.request.principal or ""})
    headers = pass_through(call, kind, path, record, "UPDATING", None)
    return answer_resource(call, kind, record, headers, status=202 if headers else 200)


def delete(call: Call, kind: Kind) -> Answer:
    """Remove a resource, at once or after a while."""
    path = path_of(kind.item, call)
    record = look(call.state, path)
    refuse_unless_empty(call, kind, record)
    headers = pass_through(call, kind, path, record, "DELETING", "")
    if not headers:
        call.state.store.remove(path)
    return Answer(202 if headers else 204, None, headers)


def refuse_unless_empty(call: Call, kind: Kind, record: Record) -> None:
    """Refuse to delete a catalog or schema that holds anything, unless it is forced; then empty it."""
    if kind.name not in ("Catalog", "Schema"):
        return
    field, key = {"Catalog": "catalogKey", "Schema": "schemaKey"}[kind.name], record.fields["key"]
    platform = f"/aiDataPlatforms/{call.path_params['aiDataPlatformId']}"
    inside = [
        path
        for path, other in call.state.store
        if path.startswith(f"{platform}/") and "/workspaces/" not in path and other.fields.get(field) == key
    ]
    if inside and call.headers.get("is-forced", "").lower() != "true":
        raise ServiceFault(409, "IncorrectState", f"{key} is not empty.")
    for path in inside:
        call.state.store.remove(path)


def pass_through(
    call: Call, kind: Kind, path: str, record: Record, passing: str, final: str | None, failed: str = "FAILED"
) -> dict[str, str]:
    """Let the state of a resource pass through one that does not last, where its kind has both; return the headers.

    Args:
        call: What caused it.
        kind: The kind of the resource.
        path: Its path.
        record: The resource.
        passing: The state meanwhile.
        final: The state in the end; None: as before; empty: the resource is gone.
        failed: The state when it fails.

    """
    state = next((name for name in STATES if name in call.state.shapes.fields(kind.schema)), None)
    steps: list[Node | None] = [None] if final == "" else [{}]
    failure: Node = {}
    if state:
        values = call.state.shapes.values(call.state.shapes.fields(kind.schema)[state])
        before = record.fields.get(state)
        final = before if final is None else final
        if final:
            steps = [{state: final}]
        failure = {state: failed if failed in values else before or passing}
        record.change({state: passing if passing in values or not values else final or before or passing})
    if not action_type(call) and not (state and record.fields[state] == passing):
        return {}
    return begin(call, path, kind.upper_name, steps, failure)
