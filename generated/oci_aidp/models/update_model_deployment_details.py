from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import DeploymentOAuthDetails, DeploymentTarget, ModelDeploymentAuthType


@define(kw_only=True)
class UpdateModelDeploymentDetails(Model):
    """What is needed to update a model deployment."""

    deployment_id: str
    """Identifier of the deployment."""
    name: str
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    workspace_key: str
    """Key of the workspace."""
    compute_key: str
    """Key of the compute."""
    deployment_targets: list[DeploymentTarget] | Unset = UNSET
    """Deployment targets."""
    auth_type: ModelDeploymentAuthType | Unset = UNSET
    """Kind of authentication."""
    auth_details: DeploymentOAuthDetails | Unset = UNSET
    """Details of the authentication."""

    _names = {"deployment_id": "deployment_id", "deployment_targets": "deployment_targets"}
