from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ManageShareDataAssetDetails(Model):
    """What is needed to manage a share data asset."""

    action: models.ShareDataAssetAction
    """What to do."""
    type_: models.ShareDataAssetType
    """Kind."""
    name: str
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    partition: str | Unset = UNSET
    """Partition."""
    alias: str | Unset = UNSET
    """Alias."""
