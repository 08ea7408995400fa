from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class UpdateModelDeploymentDetails(Model):
    """Name, workspace and compute are always sent, changed or not."""

    deployment_id: str
    """32 hexadecimal digits, assigned by the service; from SearchModelDeployments."""
    name: str
    """At most 255 bytes in UTF-8."""
    description: str | Unset = UNSET
    """At most 2000 bytes in UTF-8."""
    workspace_key: str
    """UUID, from ListWorkspaces; at most 255 bytes in UTF-8."""
    compute_key: str
    """AI compute that is to serve the model, from ListClusters (type `AI_COMPUTE`); at most 255 bytes in UTF-8."""
    deployment_targets: list[models.DeploymentTarget] | Unset = UNSET
    """Cannot change here; accepted only if equal to the present ones. See RollForwardModelDeployment and
    RollBackModelDeployment."""
    auth_type: models.ModelDeploymentAuthType | Unset = UNSET
    """Required with `authDetails`; cannot change while the deployment is `ACTIVE`."""
    auth_details: models.DeploymentOAuthDetails | Unset = UNSET
    """Required if `authType` is `OAUTH`; to be left out for `AIDP`."""

    _wire_names = {"deployment_id": "deployment_id", "deployment_targets": "deployment_targets"}
