"""Permissions: whatever `managePermission` assigns is kept until it is revoked, and listed."""

from __future__ import annotations

from .handlers import Handler
from .lists import answer_list
from .messages import Answer, Call
from .resources import path_of
from .spec import Node, Spec
from .store import Record

MANAGE = ("/actions/managePermission", "/actions/manageCreateWorkspacePermission")
LIST = ("/permissions", "/createWorkspacePermissions")


def permission_handlers(spec: Spec) -> dict[str, Handler]:
    """Return the handlers of all operations on permissions."""
    handlers: dict[str, Handler] = {}
    for operation in spec.operations.values():
        if operation.template.endswith(MANAGE):
            handlers[operation.id] = manage
        elif operation.template.endswith(LIST):
            handlers[operation.id] = list_of_role if operation.id == "ListRolePermissions" else list_all
    return handlers


def _collection(call: Call) -> str:
    template = call.operation.template
    for ending in (*MANAGE, *LIST):
        template = template.removesuffix(ending)
    kind = "createWorkspacePermissions" if "CreateWorkspace" in call.operation.id else "permissions"
    return f"{path_of(template, call)}/{kind}"


def manage(call: Call) -> Answer:
    """Assign or revoke permissions of users or roles."""
    collection = _collection(call)
    for name, details in (call.json or {}).items():
        for target in details["assignees"]["targets"]:
            key = f"{details['assignees']['type']}:{target}"
            made = Record({"grantee": target, "granteeName": target, "granteeType": details["assignees"]["type"]})
            record = call.state.store.add(collection, key, made)
            before: list[str] = record.fields.get("granteePermissions", [])
            # The permission to make workspaces has no name.
            named = details.get("permissions", ["CREATE_WORKSPACE"])
            if name.startswith("revoke"):
                after = [item for item in before if item not in named]
            else:
                after = list(dict.fromkeys([*before, *named]))
            record.change({**{key: value for key, value in details.items() if key != "assignees"}})
            record.change({"granteePermissions": after, "timeCreated": call.state.now()})
            if not after:
                call.state.store.remove(f"{collection}/{key}")
    return Answer(204)


def list_all(call: Call) -> Answer:
    """Answer with a page of those who may do something with a resource."""
    return answer_list(call, [record.fields for _, record in call.state.store.all_in(_collection(call))])


def list_of_role(call: Call) -> Answer:
    """Answer with a page of what a role may do."""
    grantee = f"ROLE:{call.path_params['roleKey']}"
    items: list[Node] = []
    for path, record in call.state.store:
        if path.rpartition("/")[2] == grantee and "ermissions/" in path:
            resource = path.rpartition("/")[0].rpartition("/")[0].split("/")
            what = {
                "permissions": record.fields["granteePermissions"],
                "resourceType": resource[-2].upper().removesuffix("S"),
                "resourceKey": resource[-1],
            }
            items.append({"roleKey": call.path_params["roleKey"], "permissionsWithResourceDetails": what})
    return answer_list(call, items)
