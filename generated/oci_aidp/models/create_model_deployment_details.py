from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateModelDeploymentDetails(Model):
    """What is needed to create a model deployment."""

    name: str
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    model_name: str
    """Name of the model."""
    deployment_targets: list[models.DeploymentTarget]
    """Deployment targets."""
    workspace_key: str
    """Key of the workspace."""
    compute_key: str
    """Key of the compute."""
    tags: list[models.ModelDeploymentTag] | Unset = UNSET
    """Tags."""
    auth_type: models.ModelDeploymentAuthType
    """Kind of authentication."""
    auth_details: models.DeploymentOAuthDetails | Unset = UNSET
    """Details of the authentication."""

    _wire_names = {"model_name": "model_name", "deployment_targets": "deployment_targets"}
