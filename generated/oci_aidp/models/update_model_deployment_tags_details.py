from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateModelDeploymentTagsDetails(Model):
    """What is needed to update model deployment tags."""

    deployment_id: str
    """Identifier of the deployment."""
    set_tags: list[models.ModelDeploymentTag] | Unset = UNSET
    """Tags to set."""
    delete_tags: list[models.ModelDeploymentTagKey] | Unset = UNSET
    """Tags to delete."""

    _wire_names = {"deployment_id": "deployment_id", "set_tags": "set_tags", "delete_tags": "delete_tags"}
