from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .volume_lifecycle_state import VolumeLifecycleState
    from .volume_type import VolumeType


@define(kw_only=True)
class Volume(Model):
    """A volume."""

    key: str
    """Key, unique within its kind."""
    display_name: str
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    time_created: datetime.datetime
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
    catalog_name: str | Unset = UNSET
    """Name of the catalog."""
    schema_name: str | Unset = UNSET
    """Name of the schema."""
    full_name: str | Unset = UNSET
    """Full name."""
    volume_type: VolumeType | Unset = UNSET
    """Kind of volume."""
    storage_location: str | Unset = UNSET
    """Storage location."""
    lifecycle_state: VolumeLifecycleState | Unset = UNSET
    """Where the resource is in its life."""
    lifecycle_state_details: str | Unset = UNSET
    """More on the lifecycle state, for people to read."""
    system_tags: dict[str, dict[str, Any]] | Unset = UNSET
    """System tags, by namespace and key."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("key", "key", None, False),
        ("display_name", "displayName", None, False),
        ("description", "description", None, False),
        ("time_created", "timeCreated", _codecs.date_time, False),
        ("time_updated", "timeUpdated", _codecs.date_time, False),
        ("created_by", "createdBy", None, False),
        ("updated_by", "updatedBy", None, False),
        ("catalog_name", "catalogName", None, False),
        ("schema_name", "schemaName", None, False),
        ("full_name", "fullName", None, False),
        ("volume_type", "volumeType", _codecs.enum("VolumeType"), False),
        ("storage_location", "storageLocation", None, False),
        ("lifecycle_state", "lifecycleState", _codecs.enum("VolumeLifecycleState"), False),
        ("lifecycle_state_details", "lifecycleStateDetails", None, False),
        ("system_tags", "systemTags", None, False),
    )
