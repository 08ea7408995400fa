from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, datetime, define, models


@define(kw_only=True)
class InferenceInvocationDetails(Model):
    """Inference request with its response and both payloads."""

    request_timestamp: datetime.datetime
    """As recorded with the request event."""
    latency_ms: int | Unset = UNSET
    """Time until the response, in milliseconds."""
    request_uri: str
    """URI of the inference endpoint that was called."""
    model_version: str | Unset = UNSET
    """Absent where the record carries none."""
    status: models.InferenceInvocationStatus
    """From the HTTP status of the response event."""
    request_id: str
    """Ties request and response together; holds slashes."""
    request_payload: Any | Unset = UNSET
    """As captured with the request event."""
    response_payload: Any | Unset = UNSET
    """As captured with the response event."""
    metadata: models.InferenceInvocationMetadata
