"""Which function answers which operation, and how sure we are of what it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from .messages import Answer, Call, ServiceFault
from .state import page_of

Handler: TypeAlias = Callable[[Call], Answer]
"""Answers a valid call; raises ServiceFault for an error."""


@dataclass(frozen=True)
class Model:
    """How an operation is answered.

    Attributes:
        handler: Answers it.
        docs: Where Oracle's documentation says what it does, beyond the OpenAPI file.
        assumed: What of it nobody documents.

    """

    handler: Handler
    docs: str = ""
    assumed: str = ""


MODELS: dict[str, Model] = {}
"""The operations that have a function of their own."""


def operation(*operation_ids: str, docs: str = "", assumed: str = "") -> Callable[[Handler], Handler]:
    """Make a function the handler of operations."""

    def register(handler: Handler) -> Handler:
        MODELS.update({name: Model(handler, docs, assumed) for name in operation_ids})
        return handler

    return register


@operation("GetAsyncOperation", assumed="when it ends: after some answers or seconds")
def get_async_operation(call: Call) -> Answer:
    """Answer with an operation, one poll further."""
    platform_id = call.state.require_platform(call.path_params["aiDataPlatformId"])
    record = call.state.async_operations.find(platform_id, call.path_params["asyncOperationKey"])
    return Answer(200, record.poll(call.state.now()))


@operation("CancelAsyncOperation", assumed="all can be cancelled; one that has ended otherwise is refused with 409")
def cancel_async_operation(call: Call) -> Answer:
    """Cancel an operation, unless it has ended otherwise."""
    platform_id = call.state.require_platform(call.path_params["aiDataPlatformId"])
    record = call.state.async_operations.cancel(platform_id, call.path_params["asyncOperationKey"])
    return Answer(200, dict(record.fields), {"etag": f"{record.fields['key']}-{record.status}"})


@operation("ListAsyncOperations", docs="REST reference: 400 MissingParameter without resourceType and status")
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
        prefix = is_true(query.get("matchResourceName"))
        records = [
            record
            for record in records
            if record.fields["resourceName"] == wanted
            or (prefix and str(record.fields["resourceName"]).startswith(wanted))
        ]
    if is_true(query.get("shouldFilterByCallingPrincipal")):
        records = [record for record in records if record.fields["createdBy"] == call.request.principal]
    if query.get("sortOrder", "DESC") == "DESC":
        records.reverse()
    page, headers = page_of(records, call)
    return Answer(200, {"items": [record.summary() for record in page]}, headers)


ASYNC_OPERATIONS = {name: model.handler for name, model in MODELS.items()}
"""What a service has that answers all else from the schemas."""


def is_true(value: str | None) -> bool:
    """Whether a parameter says true; Oracle's own client sends booleans as Python writes them."""
    return value is not None and value.lower() == "true"
