from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class PassThroughNodeFilterPredicate(Model):
    """A node between the anchor and the ends, which every path must visit."""

    id: str | Unset = UNSET
    """`id` of the LineageObject to visit."""
    depth: int | Unset = UNSET
    """Number of links between the anchor node and the node to visit."""
