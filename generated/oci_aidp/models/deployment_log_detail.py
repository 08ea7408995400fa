from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import DeploymentLogLevel, DeploymentLogMessage, DeploymentLogMetadata, DeploymentLogTimestampSource


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
    timestamp_source: DeploymentLogTimestampSource
    """Timestamp source."""
    level: DeploymentLogLevel
    """Level."""
    message: DeploymentLogMessage
    """Text, for people to read."""
    metadata: DeploymentLogMetadata
    """Metadata."""

    _names = {}
