from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .inference_invocation_metadata import InferenceInvocationMetadata
    from .inference_invocation_status import InferenceInvocationStatus


@define(kw_only=True)
class InferenceInvocationDetails(Model):
    """Details of an inference invocation."""

    request_timestamp: datetime.datetime
    """Time of the request."""
    latency_ms: int | Unset = UNSET
    """Latency in milliseconds."""
    request_uri: str
    """URI of the request."""
    model_version: str | Unset = UNSET
    """Version of the model."""
    status: InferenceInvocationStatus
    """Status."""
    request_id: str
    """Identifier of the request."""
    request_payload: Any | Unset = UNSET
    """Request payload."""
    response_payload: Any | Unset = UNSET
    """Response payload."""
    metadata: InferenceInvocationMetadata
    """Metadata."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("request_timestamp", "requestTimestamp", _codecs.date_time, False),
        ("latency_ms", "latencyMs", None, False),
        ("request_uri", "requestUri", None, False),
        ("model_version", "modelVersion", None, False),
        ("status", "status", _codecs.enum("InferenceInvocationStatus"), False),
        ("request_id", "requestId", None, False),
        ("request_payload", "requestPayload", None, True),
        ("response_payload", "responsePayload", None, True),
        ("metadata", "metadata", _codecs.model("InferenceInvocationMetadata"), False),
    )
