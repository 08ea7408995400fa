from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class DeploymentLogSummary(Model):
    """Log event without its message; GetDeploymentLog returns that."""

    record_id: str
    """Stays the same for a log record, unlike `logId`, which expires."""
    log_id: str
    """Opaque locator for GetDeploymentLog; expires."""
    timestamp: datetime.datetime
    """In UTC: when it happened or, if the producer gave no valid time, when it was published; `timestampSource`
    tells which."""
    timestamp_source: models.DeploymentLogTimestampSource
    """Whether `timestamp` is the producer's time or, without a valid one, the publish time."""
    level: models.DeploymentLogLevel
    """Normalised by the service; `UNKNOWN` for what it does not recognise."""
    opc_request_id: str | Unset = UNSET
    """ID of the original request; absent if there is none. Lifecycle events of a deployment belong to no request and
    never have one."""
    latency_ms: float | Unset = UNSET
    """Absent if the event has none; 0 is a measured value."""
    replica_id: str | Unset = UNSET
    """Replica or other source within the deployment that wrote the event."""
    is_detail_available: bool
    """Whether GetDeploymentLog can return this event."""
