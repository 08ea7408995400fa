from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .deployment_log_level import DeploymentLogLevel
    from .deployment_log_timestamp_source import DeploymentLogTimestampSource


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("record_id", "recordId", None, False),
        ("log_id", "logId", None, False),
        ("timestamp", "timestamp", _codecs.date_time, False),
        ("timestamp_source", "timestampSource", _codecs.enum("DeploymentLogTimestampSource"), False),
        ("level", "level", _codecs.enum("DeploymentLogLevel"), False),
        ("opc_request_id", "opcRequestId", None, False),
        ("latency_ms", "latencyMs", None, False),
        ("replica_id", "replicaId", None, False),
        ("is_detail_available", "isDetailAvailable", None, False),
    )
