"""The operations that the service acts on, one function each; all others get a default answer from defaults.py."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from .messages import Answer, Call, ServiceFault
from .state import page_of

Handler: TypeAlias = Callable[[Call], Answer]
"""Answers a valid call; raises ServiceFault for an error."""

HANDLERS: dict[str, Handler] = {}
"""The handlers by operation id; each service starts with a copy."""


def operation(operation_id: str) -> Callable[[Handler], Handler]:
    """Make a function the handler of an operation."""

    def register(handler: Handler) -> Handler:
        HANDLERS[operation_id] = handler
        return handler

    return register


@operation("GetAsyncOperation")
def get_async_operation(call: Call) -> Answer:
    """Answer with an operation, one poll further."""
    platform_id = call.state.require_platform(call.path_params["aiDataPlatformId"])
    record = call.state.async_operations.find(platform_id, call.path_params["asyncOperationKey"])
    return Answer(200, record.poll(call.state.now()))


@operation("CancelAsyncOperation")
def cancel_async_operation(call: Call) -> Answer:
    """Cancel an operation, unless it has ended otherwise."""
    platform_id = call.state.require_platform(call.path_params["aiDataPlatformId"])
    record = call.state.async_operations.cancel(platform_id, call.path_params["asyncOperationKey"])
    return Answer(200, dict(record.fields), {"etag": f"{record.fields['key']}-{record.status}"})


@operation("ListAsyncOperations")
def list_async_operations(call: Call) -> Answer:
    """Answer with a page of operations, the newest first unless told otherwise."""
    platform_id = call.state.require_platform(call.path_params["aiDataPlatformId"])
    query = call.query
    if not (query.get("resourceType") or query.get("status")):
        raise ServiceFault(400, "MissingParameter", "resourceType or status is needed.")
    records = call.state.async_operations.of_platform(platform_id)
    for name in ("resourceType", "status"):
        if wanted := query.get(name):
            records = [record for record in records if record.fields[name] == wanted]
    if wanted := query.get("resourceName"):
        prefix = _is_true(query.get("matchResourceName"))
        records = [
            record
            for record in records
            if record.fields["resourceName"] == wanted
            or (prefix and str(record.fields["resourceName"]).startswith(wanted))
        ]
    if _is_true(query.get("shouldFilterByCallingPrincipal")):
        records = [record for record in records if record.fields["createdBy"] == call.request.principal]
    if query.get("sortOrder", "DESC") == "DESC":
        records.reverse()
    page, headers = page_of(records, call)
    return Answer(200, {"items": [record.summary() for record in page]}, headers)


def _is_true(value: str | None) -> bool:
    # Oracle's own client sends booleans as Python writes them.
    return value is not None and value.lower() == "true"
