from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateRegisteredModelTagsDetails(Model):
    """What is needed to update registered model tags."""

    name: str
    """Name."""
    set_tags: list[models.RegisteredModelTag] | Unset = UNSET
    """Tags to set."""
    delete_tags: list[models.RegisteredModelTagKey] | Unset = UNSET
    """Tags to delete."""

    _wire_names = {"set_tags": "set_tags", "delete_tags": "delete_tags"}
