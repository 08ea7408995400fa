from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class RollForwardModelDeploymentDetails(Model):
    """What is needed to roll a forward model deployment."""

    deployment_id: str
    """Identifier of the deployment."""
    message: str | Unset = UNSET
    """Text, for people to read."""
    deployment_targets: list[models.DeploymentTarget]
    """Deployment targets."""

    _wire_names = {"deployment_id": "deployment_id", "deployment_targets": "deployment_targets"}
