from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import DeploymentLogCoverage, DeploymentLogPage, DeploymentLogQueryEcho


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
