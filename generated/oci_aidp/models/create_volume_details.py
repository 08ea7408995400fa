from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateVolumeDetails(Model):
    """What is needed to create a volume."""

    display_name: str
    """Display name, for people to read."""
    catalog_name: str
    """Name of the catalog."""
    schema_name: str
    """Name of the schema."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    volume_type: models.VolumeType | Unset = UNSET
    """Kind of volume."""
    storage_location: str | Unset = UNSET
    """Storage location."""
