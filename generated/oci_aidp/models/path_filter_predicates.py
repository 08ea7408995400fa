from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import PassThroughNodeFilterPredicate


@define(kw_only=True)
class PathFilterPredicates(Model):
    """Path filter predicates."""

    pass_through_node: PassThroughNodeFilterPredicate | Unset = UNSET
    """Node to pass through."""
    anchor_node_columns_in: list[str] | Unset = UNSET
    """Anchor node columns in."""
    parent_id_in: list[str] | Unset = UNSET
    """Parent ID in."""

    _names = {}
