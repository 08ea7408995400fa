from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import CatalogSourceType, CatalogType, CreateConnectionDetails


@define(kw_only=True)
class CreateCatalogDetails(Model):
    """What is needed to create a catalog."""

    display_name: str
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    catalog_type: CatalogType | Unset = UNSET
    """Kind of catalog."""
    source_type: CatalogSourceType | Unset = UNSET
    """Kind of source."""
    properties: dict[str, str] | Unset = UNSET
    """Further properties."""
    connection_details: CreateConnectionDetails | Unset = UNSET
    """Details of the connection."""

    _names = {}
