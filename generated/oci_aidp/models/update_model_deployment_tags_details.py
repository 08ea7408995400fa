from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ModelDeploymentTag, ModelDeploymentTagKey


@define(kw_only=True)
class UpdateModelDeploymentTagsDetails(Model):
    """What is needed to update model deployment tags."""

    deployment_id: str
    """Identifier of the deployment."""
    set_tags: list[ModelDeploymentTag] | Unset = UNSET
    """Tags to set."""
    delete_tags: list[ModelDeploymentTagKey] | Unset = UNSET
    """Tags to delete."""

    _names = {"deployment_id": "deployment_id", "set_tags": "set_tags", "delete_tags": "delete_tags"}
