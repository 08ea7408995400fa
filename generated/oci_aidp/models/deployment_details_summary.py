from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import DeploymentTarget


@define(kw_only=True)
class DeploymentDetailsSummary(Model):
    """Deployment details, as lists show it."""

    model_name: str | Unset = UNSET
    """Name of the model."""
    deployment_targets: list[DeploymentTarget] | Unset = UNSET
    """Deployment targets."""

    _names = {"model_name": "model_name", "deployment_targets": "deployment_targets"}
