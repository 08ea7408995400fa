from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ActivateModelDeploymentDetails(Model):
    """What is needed to activate a model deployment."""

    deployment_id: str
    """Identifier of the deployment."""
    message: str | Unset = UNSET
    """Text, for people to read."""

    _wire_names = {"deployment_id": "deployment_id"}
