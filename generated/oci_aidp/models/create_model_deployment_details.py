from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import DeploymentOAuthDetails, DeploymentTarget, ModelDeploymentAuthType, ModelDeploymentTag


@define(kw_only=True)
class CreateModelDeploymentDetails(Model):
    """What is needed to create a model deployment."""

    name: str
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    model_name: str
    """Name of the model."""
    deployment_targets: list[DeploymentTarget]
    """Deployment targets."""
    workspace_key: str
    """Key of the workspace."""
    compute_key: str
    """Key of the compute."""
    tags: list[ModelDeploymentTag] | Unset = UNSET
    """Tags."""
    auth_type: ModelDeploymentAuthType
    """Kind of authentication."""
    auth_details: DeploymentOAuthDetails | Unset = UNSET
    """Details of the authentication."""

    _names = {"model_name": "model_name", "deployment_targets": "deployment_targets"}
