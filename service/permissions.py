"""Permissions: what `managePermission` assigns is kept and listed until it is revoked."""

from __future__ import annotations

import re

from .handlers import operation
from .lists import answer_list
from .messages import Answer, Call

_ENDING = re.compile("/actions/manage(CreateWorkspace)?Permission$|/(createWorkspaceP|p)ermissions$")


def _collection(call: Call) -> str:
    kind = "createWorkspacePermissions" if "CreateWorkspace" in call.operation.id else "permissions"
    return f"{call.place(_ENDING.sub('', call.operation.template))}/{kind}"


@operation("*/actions/manage*Permission")
def manage(call: Call) -> Answer:
    """Assign or revoke permissions of users or roles."""
    collection = _collection(call)
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
def list_all(call: Call) -> Answer:
    return answer_list(call, call.state.store.fields_in(_collection(call)))


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
