from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ModelDeploymentSummary(Model):
    """Targets, tags, compute and authentication come from GetModelDeployment only."""

    deployment_id: str
    """32 hexadecimal digits, assigned by the service; from SearchModelDeployments."""
    name: str
    description: str | Unset = UNSET
    model_name: str
    """Registered model, `<catalog>.<schema>.<model>`."""
    status: models.DeploymentStatus
    created_by: str
    created_time: str
    """Milliseconds since the epoch, as a decimal string."""
    activated_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    activated_by: str | Unset = UNSET
    serving_uri: str | Unset = UNSET
    """URI that takes inference requests."""
    updated_time: str
    """Milliseconds since the epoch, as a decimal string."""
    updated_by: str

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
