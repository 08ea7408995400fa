from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class DeploymentSummary(Model):
    """A deployment, as lists show it."""

    total_deployment: int
    """Total deployment."""
    active_deployment: int
    """Active deployment."""

    _wire_names = {"total_deployment": "total_deployment", "active_deployment": "active_deployment"}
