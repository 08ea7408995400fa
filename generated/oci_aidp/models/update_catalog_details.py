from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import UpdateConnectionDetails


@define(kw_only=True)
class UpdateCatalogDetails(Model):
    """What is needed to update a catalog."""

    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    connection_details: UpdateConnectionDetails | Unset = UNSET
    """Details of the connection."""
    properties: dict[str, str] | Unset = UNSET
    """Further properties."""

    _names = {}
