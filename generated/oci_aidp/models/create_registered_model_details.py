from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import RegisteredModelTag


@define(kw_only=True)
class CreateRegisteredModelDetails(Model):
    """What is needed to create a registered model."""

    name: str
    """Name."""
    tags: list[RegisteredModelTag] | Unset = UNSET
    """Tags."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    deployment_job_id: str | Unset = UNSET
    """Identifier of the deployment job."""

    _names = {"deployment_job_id": "deployment_job_id"}
