from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class PathFilterPredicates(Model):
    pass_through_node: models.PassThroughNodeFilterPredicate | Unset = UNSET
    """Node that every path must visit."""
    anchor_node_columns_in: list[str] | Unset = UNSET
    """Column names of the anchor node; for columns, only paths that start at one of them are followed."""
    parent_id_in: list[str] | Unset = UNSET
    """`id`s of parents; only paths on which each node has one of these as `parentId`."""
