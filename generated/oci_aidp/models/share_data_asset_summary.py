from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ShareDataAssetSummary(Model):
    """A share data asset, as lists show it."""

    type_: models.ShareDataAssetType
    """Kind."""
    name: str
    """Name."""
    created_by: str
    """Identifier of the principal that created the resource."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    catalog: str | Unset = UNSET
    """Catalog."""
    partition: str | Unset = UNSET
    """Partition."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
