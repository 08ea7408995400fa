from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class DeploymentDetails(Model):
    """Details of a deployment."""

    name: str | Unset = UNSET
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    model_name: str | Unset = UNSET
    """Name of the model."""
    deployment_targets: list[models.DeploymentTarget] | Unset = UNSET
    """Deployment targets."""
    status: models.DeploymentStatus | Unset = UNSET
    """Status."""
    endpoint: str | Unset = UNSET
    """Endpoint."""
    tags: dict[str, str] | Unset = UNSET
    """Tags."""
    workspace_key: str | Unset = UNSET
    """Key of the workspace."""
    workspace_name: str | Unset = UNSET
    """Name of the workspace."""
    compute_key: str | Unset = UNSET
    """Key of the compute."""
    compute_name: str | Unset = UNSET
    """Name of the compute."""
    ocpus: float | Unset = UNSET
    """Number of OCPUs."""
    memory_in_gbs: float | Unset = UNSET
    """Memory in GB."""
    autoscaling: bool | Unset = UNSET
    """Autoscaling."""
    min_instances: int | Unset = UNSET
    """Minimum instances."""
    max_instances: int | Unset = UNSET
    """Maximum instances."""
    instances: int | Unset = UNSET
    """Instances."""
    concurrency: int | Unset = UNSET
    """Concurrency."""
    cpu_target: int | Unset = UNSET
    """CPU target."""
    cooldown: int | Unset = UNSET
    """Cooldown."""
    metric: str | Unset = UNSET
    """Metric."""
    authorize_using: str | Unset = UNSET
    """Authorize using."""
    audience_claim: list[str] | Unset = UNSET
    """Audience claim."""
    issuer_claim: str | Unset = UNSET
    """Issuer claim."""
    jwks_uri: str | Unset = UNSET
    """URI of the JWKS."""

    _wire_names = {
        "model_name": "model_name",
        "deployment_targets": "deployment_targets",
        "memory_in_gbs": "memory_in_gbs",
        "min_instances": "min_instances",
        "max_instances": "max_instances",
        "cpu_target": "cpu_target",
        "authorize_using": "authorize_using",
        "audience_claim": "audience_claim",
        "issuer_claim": "issuer_claim",
        "jwks_uri": "jwks_uri",
    }
