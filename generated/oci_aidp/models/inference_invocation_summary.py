from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class InferenceInvocationSummary(Model):
    """Inference request with its response, without payloads."""

    request_timestamp: datetime.datetime
    """As recorded with the request event."""
    request_uri: str
    """URI of the inference endpoint that was called."""
    model_version: str | Unset = UNSET
    """Absent where the record carries none."""
    status: models.InferenceInvocationStatus
    """From the HTTP status of the response event."""
    latency_ms: int | Unset = UNSET
    """Time until the response, in milliseconds."""
    request_id: str
    """Ties request and response together; pass it to GetModelDeploymentInferenceDetails for the payloads. Holds
    slashes."""
