from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .share_data_asset_type import ShareDataAssetType


@define(kw_only=True)
class ShareDataAssetSummary(Model):
    """A share data asset, as lists show it."""

    type_: ShareDataAssetType
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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("type_", "type", _codecs.enum("ShareDataAssetType"), False),
        ("name", "name", None, False),
        ("created_by", "createdBy", None, False),
        ("description", "description", None, False),
        ("catalog", "catalog", None, False),
        ("partition", "partition", None, False),
        ("time_created", "timeCreated", _codecs.date_time, False),
        ("time_updated", "timeUpdated", _codecs.date_time, False),
    )
