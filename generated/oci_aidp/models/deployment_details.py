from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class DeploymentDetails(Model):
    """Configuration that an operation left behind. A null means that no upstream system knows the value. What an
    operation changed follows from comparing with the activity before it."""

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    model_name: str | Unset = UNSET
    """Registered model, `<catalog>.<schema>.<model>`."""
    deployment_targets: list[models.DeploymentTarget] | Unset = UNSET
    """Versions served and their share of the traffic."""
    status: models.DeploymentStatus | Unset = UNSET
    endpoint: str | Unset = UNSET
    """URI that takes inference requests."""
    tags: dict[str, str] | Unset = UNSET
    workspace_key: str | Unset = UNSET
    """UUID, from ListWorkspaces."""
    workspace_name: str | Unset = UNSET
    """Display name."""
    compute_key: str | Unset = UNSET
    """AI compute that serves the model."""
    compute_name: str | Unset = UNSET
    """Display name of the compute cluster."""
    ocpus: float | Unset = UNSET
    """OCPUs of the compute cluster's shape."""
    memory_in_gbs: float | Unset = UNSET
    """Memory of the compute cluster's shape, in GB."""
    autoscaling: bool | Unset = UNSET
    """Whether the compute cluster changes its number of replicas by itself."""
    min_instances: int | Unset = UNSET
    """Lower limit of compute replicas."""
    max_instances: int | Unset = UNSET
    """Upper limit of compute replicas."""
    instances: int | Unset = UNSET
    """Replicas now running; always null so far."""
    concurrency: int | Unset = UNSET
    """Requests at a time; always null so far."""
    cpu_target: int | Unset = UNSET
    """CPU load in percent at which it scales; always null so far."""
    cooldown: int | Unset = UNSET
    """Minutes between two scalings; always null so far."""
    metric: str | Unset = UNSET
    """Metric that scaling depends on; always null so far."""
    authorize_using: str | Unset = UNSET
    """The `authType`: `OAUTH` or `AIDP`."""
    audience_claim: list[str] | Unset = UNSET
    """Accepted `aud` claims; null unless `OAUTH`."""
    issuer_claim: str | Unset = UNSET
    """Required `iss` claim; null unless `OAUTH`."""
    jwks_uri: str | Unset = UNSET
    """Where the signing keys come from; null unless `OAUTH`."""

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
