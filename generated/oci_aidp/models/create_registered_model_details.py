from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateRegisteredModelDetails(Model):
    """What is needed to create a registered model."""

    name: str
    """Name."""
    tags: list[models.RegisteredModelTag] | Unset = UNSET
    """Tags."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    deployment_job_id: str | Unset = UNSET
    """Identifier of the deployment job."""

    _wire_names = {"deployment_job_id": "deployment_job_id"}
