from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class DeploymentLogDetail(Model):
    """A deployment log detail."""

    deployment_id: str
    """Identifier of the deployment."""
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
    message: models.DeploymentLogMessage
    """Text, for people to read."""
    metadata: models.DeploymentLogMetadata
    """Metadata."""
