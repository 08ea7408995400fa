from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class ActivateModelDeploymentDetails(Model):
    deployment_id: str
    """32 hexadecimal digits, from SearchModelDeployments."""
    message: str | Unset = UNSET
    """Comment kept in the activity history; at most 2000 bytes in UTF-8."""

    _wire_names = {"deployment_id": "deployment_id"}
