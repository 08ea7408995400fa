from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class DeleteModelDeploymentDetails(Model):
    deployment_id: str
    """32 hexadecimal digits, from SearchModelDeployments. Must not be active."""

    _wire_names = {"deployment_id": "deployment_id"}
