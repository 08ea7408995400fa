from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .update_connection_details import UpdateConnectionDetails


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("display_name", "displayName", None, False),
        ("description", "description", None, False),
        ("connection_details", "connectionDetails", _codecs.model("UpdateConnectionDetails"), False),
        ("properties", "properties", None, False),
    )
