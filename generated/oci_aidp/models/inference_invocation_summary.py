from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import InferenceInvocationStatus


@define(kw_only=True)
class InferenceInvocationSummary(Model):
    """An inference invocation, as lists show it."""

    request_timestamp: datetime.datetime
    """Time of the request."""
    request_uri: str
    """URI of the request."""
    model_version: str | Unset = UNSET
    """Version of the model."""
    status: InferenceInvocationStatus
    """Status."""
    latency_ms: int | Unset = UNSET
    """Latency in milliseconds."""
    request_id: str
    """Identifier of the request."""

    _names = {}
