from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

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

    _names = {}
