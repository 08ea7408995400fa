from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class DeploymentLogCollection(Model):
    """One page of deployment logs."""

    deployment_id: str
    """Identifier of the deployment."""
    logs: models.DeploymentLogPage
    """Logs."""
    query: models.DeploymentLogQueryEcho
    """Query."""
    coverage: models.DeploymentLogCoverage
    """Coverage."""
