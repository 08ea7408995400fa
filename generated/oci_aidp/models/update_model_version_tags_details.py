from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateModelVersionTagsDetails(Model):
    """What is needed to update model version tags."""

    name: str
    """Name."""
    version: str
    """Version."""
    set_tags: list[models.ModelVersionTag] | Unset = UNSET
    """Tags to set."""
    delete_tags: list[models.ModelVersionTagKey] | Unset = UNSET
    """Tags to delete."""

    _wire_names = {"set_tags": "set_tags", "delete_tags": "delete_tags"}
