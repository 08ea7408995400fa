from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class DeploymentDetailsSummary(Model):
    """Deployment details, as lists show it."""

    model_name: str | Unset = UNSET
    """Name of the model."""
    deployment_targets: list[models.DeploymentTarget] | Unset = UNSET
    """Deployment targets."""

    _wire_names = {"model_name": "model_name", "deployment_targets": "deployment_targets"}
