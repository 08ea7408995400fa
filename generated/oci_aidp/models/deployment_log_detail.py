from __future__ import annotations

from ._schema import Model, datetime, define, models


@define(kw_only=True)
class DeploymentLogDetail(Model):
    """Log event with its whole message and metadata."""

    deployment_id: str
    """32 hexadecimal digits."""
    record_id: str
    """Stays the same for a log record, unlike `logId`, which expires."""
    log_id: str
    """Opaque, expiring locator that the event was found by."""
    timestamp: datetime.datetime
    """In UTC: when it happened or, if the producer gave no valid time, when it was published; `timestampSource`
    tells which."""
    timestamp_source: models.DeploymentLogTimestampSource
    """Whether `timestamp` is the producer's time or, without a valid one, the publish time."""
    level: models.DeploymentLogLevel
    """Normalised by the service; `UNKNOWN` for what it does not recognise."""
    message: models.DeploymentLogMessage
    """Text of a log event, subject to redaction and to a size limit."""
    metadata: models.DeploymentLogMetadata
    """Any field may be null if the event does not carry it."""
