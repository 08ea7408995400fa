from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateCatalogDetails(Model):
    """What is needed to update a catalog."""

    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    connection_details: models.UpdateConnectionDetails | Unset = UNSET
    """Details of the connection."""
    properties: dict[str, str] | Unset = UNSET
    """Further properties."""
