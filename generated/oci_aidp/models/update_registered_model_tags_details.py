from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import RegisteredModelTag, RegisteredModelTagKey


@define(kw_only=True)
class UpdateRegisteredModelTagsDetails(Model):
    """What is needed to update registered model tags."""

    name: str
    """Name."""
    set_tags: list[RegisteredModelTag] | Unset = UNSET
    """Tags to set."""
    delete_tags: list[RegisteredModelTagKey] | Unset = UNSET
    """Tags to delete."""

    _names = {"set_tags": "set_tags", "delete_tags": "delete_tags"}
