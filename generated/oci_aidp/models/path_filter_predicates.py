from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class PathFilterPredicates(Model):
    """Path filter predicates."""

    pass_through_node: models.PassThroughNodeFilterPredicate | Unset = UNSET
    """Node to pass through."""
    anchor_node_columns_in: list[str] | Unset = UNSET
    """Anchor node columns in."""
    parent_id_in: list[str] | Unset = UNSET
    """Parent ID in."""
