from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class RollBackModelDeploymentDetails(Model):
    deployment_id: str
    """32 hexadecimal digits, from SearchModelDeployments. Must be active."""
    message: str | Unset = UNSET
    """Comment kept in the activity history; at most 2000 bytes in UTF-8."""
    deployment_targets: list[models.DeploymentTarget]
    """Exactly one, with 100 percent of the traffic, its version lower than the present one."""

    _wire_names = {"deployment_id": "deployment_id", "deployment_targets": "deployment_targets"}
