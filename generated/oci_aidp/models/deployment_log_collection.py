from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .deployment_log_coverage import DeploymentLogCoverage
    from .deployment_log_page import DeploymentLogPage
    from .deployment_log_query_echo import DeploymentLogQueryEcho


@define(kw_only=True)
class DeploymentLogCollection(Model):
    """One page of deployment logs."""

    deployment_id: str
    """Identifier of the deployment."""
    logs: DeploymentLogPage
    """Logs."""
    query: DeploymentLogQueryEcho
    """Query."""
    coverage: DeploymentLogCoverage
    """Coverage."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("deployment_id", "deploymentId", None, False),
        ("logs", "logs", _codecs.model("DeploymentLogPage"), False),
        ("query", "query", _codecs.model("DeploymentLogQueryEcho"), False),
        ("coverage", "coverage", _codecs.model("DeploymentLogCoverage"), False),
    )
