from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class CreateModelDeploymentDetails(Model):
    name: str
    """At most 255 bytes in UTF-8; UpdateModelDeployment changes it."""
    description: str | Unset = UNSET
    """At most 2000 bytes in UTF-8."""
    model_name: str
    """Registered model, `<catalog>.<schema>.<model>`; at most 256 bytes in UTF-8. Fixed from then on."""
    deployment_targets: list[models.DeploymentTarget]
    """Versions to serve and how the traffic is split between them; later changed by roll forward and roll back only."""
    workspace_key: str
    """UUID, from ListWorkspaces; at most 255 bytes in UTF-8."""
    compute_key: str
    """AI compute that is to serve the model, from ListClusters (type `AI_COMPUTE`); at most 255 bytes in UTF-8."""
    tags: list[models.ModelDeploymentTag] | Unset = UNSET
    """Changed by UpdateModelDeploymentTags."""
    auth_type: models.ModelDeploymentAuthType
    """How calls of the query endpoint are authenticated; `OAUTH` needs `authDetails` too."""
    auth_details: models.DeploymentOAuthDetails | Unset = UNSET
    """Required if `authType` is `OAUTH`; to be left out for `AIDP`."""

    _wire_names = {"model_name": "model_name", "deployment_targets": "deployment_targets"}
