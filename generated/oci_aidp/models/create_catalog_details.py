from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateCatalogDetails(Model):
    """What is needed to create a catalog."""

    display_name: str
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    catalog_type: models.CatalogType | Unset = UNSET
    """Kind of catalog."""
    source_type: models.CatalogSourceType | Unset = UNSET
    """Kind of source."""
    properties: dict[str, str] | Unset = UNSET
    """Further properties."""
    connection_details: models.CreateConnectionDetails | Unset = UNSET
    """Details of the connection."""
