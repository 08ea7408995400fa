from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class LineageObject(Model):
    """One node of a lineage."""

    id: str | Unset = UNSET
    """For `fromNodeId`, `toNodeId`, `parentId` and the filters."""
    qualified_name: str | Unset = UNSET
    """Name of the object at its external source."""
    display_name: str | Unset = UNSET
    parent_id: str | Unset = UNSET
    """`id` of the node one level up."""
    type_: str | Unset = UNSET
    """Type name, as `typeEquals` takes it."""
    direction: models.LineageDirection | Unset = UNSET
    """Side of the anchor node that this node is on."""
    depth: int | Unset = UNSET
    """Number of links from the anchor node."""
    properties: dict[str, dict[str, str]] | Unset = UNSET
    """Category, then property name, to value; most data entities have the category `default`. Which properties there
    are depends on `type`."""
