from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import DeploymentTarget


@define(kw_only=True)
class RollForwardModelDeploymentDetails(Model):
    """What is needed to roll a forward model deployment."""

    deployment_id: str
    """Identifier of the deployment."""
    message: str | Unset = UNSET
    """Text, for people to read."""
    deployment_targets: list[DeploymentTarget]
    """Deployment targets."""

    _names = {"deployment_id": "deployment_id", "deployment_targets": "deployment_targets"}
