from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class VolumeFileSummary(Model):
    """A volume file, as lists show it."""

    path: str
    """Path."""
    display_name: str
    """Display name, for people to read."""
    time_created: datetime.datetime
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    type_: models.VolumeFileType
    """Kind."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    metadata: dict[str, str] | Unset = UNSET
    """Metadata."""
    composite_etag: str | Unset = UNSET
    """Composite ETag."""
    system_tags: dict[str, dict[str, Any]] | Unset = UNSET
    """System tags, by namespace and key."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    created_by_name: str | Unset = UNSET
    """Name of the principal that created the resource."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
