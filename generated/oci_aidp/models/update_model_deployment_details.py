from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


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
    deployment_targets: list[models.DeploymentTarget] | Unset = UNSET
    """Deployment targets."""
    auth_type: models.ModelDeploymentAuthType | Unset = UNSET
    """Kind of authentication."""
    auth_details: models.DeploymentOAuthDetails | Unset = UNSET
    """Details of the authentication."""

    _wire_names = {"deployment_id": "deployment_id", "deployment_targets": "deployment_targets"}
