"""Async operations: read, cancelled and listed."""

from __future__ import annotations

from .handlers import is_true, operation
from .lists import answer_list
from .messages import Answer, Call, ServiceFault
from .state import IN_PROGRESS
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
    if name := query.get("resourceName"):
        fits = str.startswith if is_true(query.get("matchResourceName")) else str.__eq__
        items = [item for item in items if fits(item["resourceName"], name)]
    if is_true(query.get("shouldFilterByCallingPrincipal")):
        items = [item for item in items if item["createdBy"] == call.principal]
    items.sort(key=lambda item: str(item["timeStarted"]))
    return answer_list(call, items if "sortOrder" in query else items[::-1])
