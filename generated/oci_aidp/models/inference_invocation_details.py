from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


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
    status: models.InferenceInvocationStatus
    """Status."""
    request_id: str
    """Identifier of the request."""
    request_payload: Any | Unset = UNSET
    """Request payload."""
    response_payload: Any | Unset = UNSET
    """Response payload."""
    metadata: models.InferenceInvocationMetadata
    """Metadata."""
