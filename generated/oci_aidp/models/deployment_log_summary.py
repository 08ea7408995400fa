from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import DeploymentLogLevel, DeploymentLogTimestampSource


@define(kw_only=True)
class DeploymentLogSummary(Model):
    """A deployment log, as lists show it."""

    record_id: str
    """Identifier of the record."""
    log_id: str
    """Identifier of the log."""
    timestamp: datetime.datetime
    """Timestamp."""
    timestamp_source: DeploymentLogTimestampSource
    """Timestamp source."""
    level: DeploymentLogLevel
    """Level."""
    opc_request_id: str | Unset = UNSET
    """Identifier of the request, to quote to Oracle's support."""
    latency_ms: float | Unset = UNSET
    """Latency in milliseconds."""
    replica_id: str | Unset = UNSET
    """Identifier of the replica."""
    is_detail_available: bool
    """Whether the detail is available."""

    _names = {}
