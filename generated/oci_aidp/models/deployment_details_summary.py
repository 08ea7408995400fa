from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class DeploymentDetailsSummary(Model):
    """Part of the configuration for lists; GetModelDeploymentActivity has all of it."""

    model_name: str | Unset = UNSET
    """Registered model, `<catalog>.<schema>.<model>`."""
    deployment_targets: list[models.DeploymentTarget] | Unset = UNSET
    """Versions served and their share of the traffic."""

    _wire_names = {"model_name": "model_name", "deployment_targets": "deployment_targets"}
