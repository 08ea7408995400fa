from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class CatalogConnectionDetails(Model):
    """Details of a catalog connection."""

    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    connection_properties: dict[str, str]
    """Properties of the connection."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("display_name", "displayName", None, False),
        ("connection_properties", "connectionProperties", None, False),
    )
