from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import InferenceInvocationMetadata, InferenceInvocationStatus


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

    _names = {}
