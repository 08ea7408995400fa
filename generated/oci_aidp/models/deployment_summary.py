from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class DeploymentSummary(Model):
    """Deployments of a registered model. Only in searches that ask for it; absent if not asked for or not to be
    resolved, so that 0 really means none."""

    total_deployment: int
    """In any status."""
    active_deployment: int
    """Part of `total_deployment` that is active now."""

    _wire_names = {"total_deployment": "total_deployment", "active_deployment": "active_deployment"}
