from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class PassThroughNodeFilterPredicate(Model):
    """A node between the anchor and the ends, which every path must visit."""

    id: str | Unset = UNSET
    """`id` of the LineageObject to visit."""
    depth: int | Unset = UNSET
    """Number of links between the anchor node and the node to visit."""
