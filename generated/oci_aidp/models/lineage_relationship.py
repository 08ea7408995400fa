from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


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
