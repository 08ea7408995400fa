from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .pass_through_node_filter_predicate import PassThroughNodeFilterPredicate


@define(kw_only=True)
class PathFilterPredicates(Model):
    """Path filter predicates."""

    pass_through_node: PassThroughNodeFilterPredicate | Unset = UNSET
    """Node to pass through."""
    anchor_node_columns_in: list[str] | Unset = UNSET
    """Anchor node columns in."""
    parent_id_in: list[str] | Unset = UNSET
    """Parent ID in."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("pass_through_node", "passThroughNode", _codecs.model("PassThroughNodeFilterPredicate"), False),
        ("anchor_node_columns_in", "anchorNodeColumnsIn", None, False),
        ("parent_id_in", "parentIdIn", None, False),
    )
