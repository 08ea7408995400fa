from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CatalogConnectionDetails(Model):
    """Details of a catalog connection."""

    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    connection_properties: dict[str, str]
    """Properties of the connection."""
