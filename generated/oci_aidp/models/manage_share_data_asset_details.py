from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ShareDataAssetAction, ShareDataAssetType


@define(kw_only=True)
class ManageShareDataAssetDetails(Model):
    """What is needed to manage a share data asset."""

    action: ShareDataAssetAction
    """What to do."""
    type_: ShareDataAssetType
    """Kind."""
    name: str
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    partition: str | Unset = UNSET
    """Partition."""
    alias: str | Unset = UNSET
    """Alias."""

    _names = {}
