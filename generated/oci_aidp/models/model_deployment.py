from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ModelDeployment(Model):
    """Versions of a registered model, served on a compute cluster behind one query endpoint."""

    deployment_id: str
    """32 hexadecimal digits, assigned by the service; from SearchModelDeployments."""
    name: str
    description: str | Unset = UNSET
    model_name: str
    """Registered model, `<catalog>.<schema>.<model>`."""
    deployment_targets: list[models.DeploymentTarget]
    """Versions that are served and their share of the traffic; changed by roll forward and roll back only."""
    workspace_key: str
    """UUID, from ListWorkspaces."""
    compute_key: str
    """AI compute that serves the model."""
    compute_deployment_id: str | Unset = UNSET
    """Deployment in AI Compute that serves it now, if there is one; monitoring queries are narrowed by it."""
    status: models.DeploymentStatus
    activated_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    activated_by: str | Unset = UNSET
    serving_uri: str | Unset = UNSET
    """URI that takes inference requests."""
    created_time: str
    """Milliseconds since the epoch, as a decimal string."""
    updated_time: str
    """Milliseconds since the epoch, as a decimal string."""
    created_by: str
    updated_by: str
    tags: list[models.ModelDeploymentTag] | Unset = UNSET
    """Changed by UpdateModelDeploymentTags."""
    auth_type: models.ModelDeploymentAuthType | Unset = UNSET
    """How calls of the query endpoint are authenticated."""
    auth_details: models.DeploymentOAuthDetails | Unset = UNSET
    """Only if `authType` is `OAUTH`."""

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
    _lifecycle = (("status",), (), ("ACTIVE", "INACTIVE"), ())
