from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import EntityLineageLevel, LineageDirection, NodeFilterObject, PathFilterObject


@define(kw_only=True)
class FetchEntityLineageDetails(Model):
    """What is needed to fetch an entity lineage."""

    anchor_node: str
    """Anchor node."""
    max_depth: int
    """Maximum depth."""
    level: EntityLineageLevel
    """Level."""
    direction: LineageDirection
    """Direction to follow."""
    node_filters: NodeFilterObject | Unset = UNSET
    """Node filters."""
    path_filters: PathFilterObject | Unset = UNSET
    """Path filters."""
    should_include_edges: bool | Unset = UNSET
    """Whether to include edges."""

    _names = {}
