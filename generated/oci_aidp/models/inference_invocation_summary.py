from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class InferenceInvocationSummary(Model):
    """An inference invocation, as lists show it."""

    request_timestamp: datetime.datetime
    """Time of the request."""
    request_uri: str
    """URI of the request."""
    model_version: str | Unset = UNSET
    """Version of the model."""
    status: models.InferenceInvocationStatus
    """Status."""
    latency_ms: int | Unset = UNSET
    """Latency in milliseconds."""
    request_id: str
    """Identifier of the request."""
