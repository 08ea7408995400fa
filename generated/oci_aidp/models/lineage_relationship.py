from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class LineageRelationship(Model):
    """A lineage relationship."""

    from_node_id: str | Unset = UNSET
    """Identifier of the node that it comes from."""
    to_node_id: str | Unset = UNSET
    """Identifier of the node that it goes to."""
    type_: str | Unset = UNSET
    """Kind."""
    provider_type: str | Unset = UNSET
    """Kind of provider."""
    properties: dict[str, dict[str, str]] | Unset = UNSET
    """Further properties."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("from_node_id", "fromNodeId", None, False),
        ("to_node_id", "toNodeId", None, False),
        ("type_", "type", None, False),
        ("provider_type", "providerType", None, False),
        ("properties", "properties", None, False),
    )
