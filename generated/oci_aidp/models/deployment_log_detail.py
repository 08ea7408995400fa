from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .deployment_log_level import DeploymentLogLevel
    from .deployment_log_message import DeploymentLogMessage
    from .deployment_log_metadata import DeploymentLogMetadata
    from .deployment_log_timestamp_source import DeploymentLogTimestampSource


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("deployment_id", "deploymentId", None, False),
        ("record_id", "recordId", None, False),
        ("log_id", "logId", None, False),
        ("timestamp", "timestamp", _codecs.date_time, False),
        ("timestamp_source", "timestampSource", _codecs.enum("DeploymentLogTimestampSource"), False),
        ("level", "level", _codecs.enum("DeploymentLogLevel"), False),
        ("message", "message", _codecs.model("DeploymentLogMessage"), False),
        ("metadata", "metadata", _codecs.model("DeploymentLogMetadata"), False),
    )
