"""Async operations: read, cancelled and listed."""

from __future__ import annotations

from .handlers import is_true, operation
from .messages import Answer, Call, ServiceFault
from .state import IN_PROGRESS, page_of
from .store import Record

CANCELED = "CANCELED"
_PATH = "/aiDataPlatforms/{aiDataPlatformId}/asyncOperations"


def _find(call: Call) -> Record:
    call.state.require_platform(call.path_params["aiDataPlatformId"])
    return call.state.store.find(call.place(f"{_PATH}/{{asyncOperationKey}}"))


@operation("GetAsyncOperation", assumed="when it ends: after some answers or seconds")
def get_async_operation(call: Call) -> Answer:
    _find(call)
    return Answer(200, dict(call.look(f"{_PATH}/{{asyncOperationKey}}").fields))


@operation("CancelAsyncOperation", assumed="all can be cancelled; one that has ended otherwise is refused with 409")
def cancel_async_operation(call: Call) -> Answer:
    record = _find(call)
    status = record.fields["status"]
    if status == IN_PROGRESS:
        record.steps = []
        record.change({"status": CANCELED, "timeFinished": call.state.now()})
    elif status != CANCELED:
        raise ServiceFault(409, "IncorrectState", f"The operation has the status {status}.")
    return Answer(200, dict(record.fields), {"etag": record.etag})


@operation("ListAsyncOperations", docs="REST reference: 400 MissingParameter without resourceType and status")
def list_async_operations(call: Call) -> Answer:
    """Answer with a page, the newest first unless told otherwise."""
    call.state.require_platform(call.path_params["aiDataPlatformId"])
    query, collection = call.query, call.place(_PATH)
    if not (query.get("resourceType") or query.get("status")):
        raise ServiceFault(400, "MissingParameter", "resourceType or status is needed.")
    records = call.state.store.all_in(collection)
    items = [
        call.state.look(f"{collection}/{key}").fields if each.due else each.fields for key, each in records.items()
    ]
    for name in ("resourceType", "status", "resourceName"):
        starts = name == "resourceName" and is_true(query.get("matchResourceName"))
        if wanted := query.get(name):
            items = [item for item in items if item[name] == wanted or (starts and item[name].startswith(wanted))]
    if is_true(query.get("shouldFilterByCallingPrincipal")):
        items = [item for item in items if item["createdBy"] == call.principal]
    items.sort(key=lambda item: str(item["timeStarted"]))
    page, headers = page_of(items[::-1] if query.get("sortOrder", "DESC") == "DESC" else items, call)
    left_out = ("errorCode", "errorMessage")
    shown = [{name: value for name, value in item.items() if name not in left_out} for item in page]
    return Answer(200, {"items": shown}, headers)
