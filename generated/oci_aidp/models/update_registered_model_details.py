from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateRegisteredModelDetails(Model):
    """What is needed to update a registered model."""

    name: str
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    deployment_job_id: str | Unset = UNSET
    """Identifier of the deployment job."""

    _wire_names = {"deployment_job_id": "deployment_job_id"}
