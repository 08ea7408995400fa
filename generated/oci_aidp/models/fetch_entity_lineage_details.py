from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class FetchEntityLineageDetails(Model):
    """What is needed to fetch an entity lineage."""

    anchor_node: str
    """Anchor node."""
    max_depth: int
    """Maximum depth."""
    level: models.EntityLineageLevel
    """Level."""
    direction: models.LineageDirection
    """Direction to follow."""
    node_filters: models.NodeFilterObject | Unset = UNSET
    """Node filters."""
    path_filters: models.PathFilterObject | Unset = UNSET
    """Path filters."""
    should_include_edges: bool | Unset = UNSET
    """Whether to include edges."""
