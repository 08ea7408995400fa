from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class DeleteModelDeploymentDetails(Model):
    """What is needed to delete a model deployment."""

    deployment_id: str
    """Identifier of the deployment."""

    _wire_names = {"deployment_id": "deployment_id"}
