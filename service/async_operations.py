"""Async operations: cancelled and listed. They are read as other resources are."""

from __future__ import annotations

from .handlers import is_true, operation
from .lists import answer_list
from .messages import Answer, Call, ServiceFault
from .resources import answer_resource
from .state import IN_PROGRESS

CANCELED = "CANCELED"


@operation("CancelAsyncOperation")
def cancel_async_operation(call: Call) -> Answer:
    """Assumed: all can be cancelled; one that has ended otherwise is refused with 409."""
    record = call.state.store.find(call.place())
    status = record.fields["status"]
    if status == IN_PROGRESS:
        record.steps = []
        record.change({"status": CANCELED, "timeFinished": call.state.now()})
    elif status != CANCELED:
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
