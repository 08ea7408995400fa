from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class DeploymentLogSummary(Model):
    """A deployment log, as lists show it."""

    record_id: str
    """Identifier of the record."""
    log_id: str
    """Identifier of the log."""
    timestamp: datetime.datetime
    """Timestamp."""
    timestamp_source: models.DeploymentLogTimestampSource
    """Timestamp source."""
    level: models.DeploymentLogLevel
    """Level."""
    opc_request_id: str | Unset = UNSET
    """Identifier of the request, to quote to Oracle's support."""
    latency_ms: float | Unset = UNSET
    """Latency in milliseconds."""
    replica_id: str | Unset = UNSET
    """Identifier of the replica."""
    is_detail_available: bool
    """Whether the detail is available."""
