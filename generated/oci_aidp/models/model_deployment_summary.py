from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ModelDeploymentSummary(Model):
    """A model deployment, as lists show it."""

    deployment_id: str
    """Identifier of the deployment."""
    name: str
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    model_name: str
    """Name of the model."""
    status: models.DeploymentStatus
    """Status."""
    created_by: str
    """Identifier of the principal that created the resource."""
    created_time: str
    """When it was created."""
    activated_time: int | Unset = UNSET
    """When it was activated."""
    activated_by: str | Unset = UNSET
    """Activated by."""
    serving_uri: str | Unset = UNSET
    """URI of the serving."""
    updated_time: str
    """When it was updated."""
    updated_by: str
    """Identifier of the principal that changed the resource last."""

    _wire_names = {
        "deployment_id": "deployment_id",
        "model_name": "model_name",
        "created_by": "created_by",
        "created_time": "created_time",
        "activated_time": "activated_time",
        "activated_by": "activated_by",
        "serving_uri": "serving_uri",
        "updated_time": "updated_time",
        "updated_by": "updated_by",
    }
