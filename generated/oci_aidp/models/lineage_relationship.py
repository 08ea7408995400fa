from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class LineageRelationship(Model):
    """One link of a lineage, from source to target."""

    from_node_id: str | Unset = UNSET
    """`id` of the source node."""
    to_node_id: str | Unset = UNSET
    """`id` of the target node."""
    type_: str | Unset = UNSET
    provider_type: str | Unset = UNSET
    properties: dict[str, dict[str, str]] | Unset = UNSET
    """Category, then property name, to value; most data entities have the category `default`. Which properties there
    are depends on `type`."""
