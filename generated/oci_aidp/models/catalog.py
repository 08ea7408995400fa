from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class Catalog(Model):
    """A catalog."""

    key: str
    """Key, unique within its kind."""
    display_name: str
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    catalog_guid: str | Unset = UNSET
    """GUID of the catalog."""
    catalog_type: models.CatalogType | Unset = UNSET
    """Kind of catalog."""
    source_type: models.CatalogSourceType | Unset = UNSET
    """Kind of source."""
    connection_details: models.CatalogConnectionDetails | Unset = UNSET
    """Details of the connection."""
    lifecycle_state: models.TableLifecycleState | Unset = UNSET
    """Where the resource is in its life."""
    lifecycle_state_details: str | Unset = UNSET
    """More on the lifecycle state, for people to read."""
    time_created: datetime.datetime
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
    properties: dict[str, str] | Unset = UNSET
    """Further properties."""
