"""State changes: an action starts, an intermediate state follows, and after some answers or seconds the final one."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .failures import NAME_THAT_FAILS, Failure
from .messages import Answer, Call
from .spec import Kind, Node

OPERATION_HEADER = "aidp-async-operation-key"
STATES = ("lifecycleState", "state")
ACTION_TYPES: dict[str, str] = json.loads(Path(__file__).with_name("action_types.json").read_bytes())
"""The `actionType` of operations whose name says it in another way; the rest are found in the enum by their names."""

MOVES: dict[str, Any] = json.loads(Path(__file__).with_name("moves.json").read_bytes())
"""What actions lead through: the state meanwhile, that in the end, and those that allow it, where not all do."""


def upper_snake(name: str) -> str:
    """Return the name of a schema or operation as enums write it: `StartCluster` is START_CLUSTER."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).upper()


def action_type(call: Call) -> str | None:
    """Return the `actionType` of the async operation that a call starts, None when it starts none."""
    action = ACTION_TYPES.get(call.operation.id, upper_snake(call.operation.id))
    if action in call.state.spec.values("AsyncOperationActionType"):
        return action
    has_header = any(OPERATION_HEADER in response["headers"] for response in call.operation.responses.values())
    return "UNKNOWN" if has_header else None


def started(call: Call, resource_type: str, name: str, body: object = None, failure: Failure | None = None) -> Answer:
    """Answer 202 with the key of an async operation that has no further effect."""
    failure = failure or call.state.failures.take(call, later=True)
    known = call.state.spec.values("AsyncOperationResourceType")
    fields = {
        "actionType": action_type(call) or "UNKNOWN",
        "resourceType": resource_type if resource_type in known else "UNKNOWN",
        "resourceName": name,
        **dict.fromkeys(("createdBy", "createdByName"), call.principal),
    }
    end = {"status": "FAILED", "errorCode": failure.code, "errorMessage": failure.message} if failure else {}
    key = call.state.start_operation(call.path_params["aiDataPlatformId"], fields, end)
    return Answer(202, body, {OPERATION_HEADER: key})


def begin(call: Call, path: str, kind: str, steps: list[Node | None], failed: Node) -> Mapping[str, str]:
    """Let a resource go through steps, and return the headers of the answer.

    With an async operation when the call's is one, whose end is the resource's; otherwise by itself.
    """
    record = call.state.store.find(path)
    key = str(record.fields.get("key") or path.rpartition("/")[2])
    name = str(record.fields.get("displayName") or record.fields.get("name") or key)
    failure = call.state.failures.take(call, later=True)
    if failure is None and name.startswith(NAME_THAT_FAILS) and failed:
        failure = Failure(name, message=f"{name} fails because of its name.")
    if not action_type(call):
        call.state.proceed(record, [failed] if failure and failed else steps)
        return {}
    full_name = str(record.fields.get("fullName") or (key if "." in key else name))
    headers = started(call, kind, full_name, failure=failure).headers
    record.operation, record.steps, record.failed = headers[OPERATION_HEADER], list(steps), failed
    return headers


def pass_through(call: Call, path: str, passing: str, final: str | None, kind: Kind | None = None) -> Mapping[str, str]:
    """Let the state of a resource pass through one that does not last, where its kind has both; return the headers.

    Args:
        call: What caused it.
        path: The path of the resource.
        passing: The state meanwhile.
        final: The state in the end, the first one of the kind where that is none; None: as before; empty: the resource
            is gone.
        kind: The kind of the resource, unless it is that of the call.

    """
    kind, spec, record = kind or call.kind, call.state.spec, call.state.store.find(path)
    fields = spec.fields(kind.schema)
    state = next((name for name in STATES if name in fields), None)
    steps: list[Node | None] = [None] if final == "" else [{}]
    failed: Node = {}
    if state:
        values, before = spec.values(fields[state]), record.fields.get(state)
        lasting = final or before
        if values and lasting not in values:
            lasting = values[0]
        if final != "" and lasting:
            steps = [{state: lasting}]
        failed = {state: "FAILED" if "FAILED" in values else before or passing}
        record.change({state: passing if passing in values or not values else lasting})
    if not action_type(call) and not (state and record.fields[state] == passing):
        return {}
    return begin(call, path, upper_snake(kind.name), steps, failed)
