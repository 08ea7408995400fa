from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ModelDeployment(Model):
    """A model deployment."""

    deployment_id: str
    """Identifier of the deployment."""
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
    compute_deployment_id: str | Unset = UNSET
    """Identifier of the compute deployment."""
    status: models.DeploymentStatus
    """Status."""
    activated_time: int | Unset = UNSET
    """When it was activated."""
    activated_by: str | Unset = UNSET
    """Activated by."""
    serving_uri: str | Unset = UNSET
    """URI of the serving."""
    created_time: str
    """When it was created."""
    updated_time: str
    """When it was updated."""
    created_by: str
    """Identifier of the principal that created the resource."""
    updated_by: str
    """Identifier of the principal that changed the resource last."""
    tags: list[models.ModelDeploymentTag] | Unset = UNSET
    """Tags."""
    auth_type: models.ModelDeploymentAuthType | Unset = UNSET
    """Kind of authentication."""
    auth_details: models.DeploymentOAuthDetails | Unset = UNSET
    """Details of the authentication."""

    _wire_names = {
        "deployment_id": "deployment_id",
        "model_name": "model_name",
        "deployment_targets": "deployment_targets",
        "compute_deployment_id": "compute_deployment_id",
        "activated_time": "activated_time",
        "activated_by": "activated_by",
        "serving_uri": "serving_uri",
        "created_time": "created_time",
        "updated_time": "updated_time",
        "created_by": "created_by",
        "updated_by": "updated_by",
    }
