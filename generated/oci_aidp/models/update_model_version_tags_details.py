from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ModelVersionTag, ModelVersionTagKey


@define(kw_only=True)
class UpdateModelVersionTagsDetails(Model):
    """What is needed to update model version tags."""

    name: str
    """Name."""
    version: str
    """Version."""
    set_tags: list[ModelVersionTag] | Unset = UNSET
    """Tags to set."""
    delete_tags: list[ModelVersionTagKey] | Unset = UNSET
    """Tags to delete."""

    _names = {"set_tags": "set_tags", "delete_tags": "delete_tags"}
