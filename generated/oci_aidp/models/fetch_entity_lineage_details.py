from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .entity_lineage_level import EntityLineageLevel
    from .lineage_direction import LineageDirection
    from .node_filter_object import NodeFilterObject
    from .path_filter_object import PathFilterObject


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("anchor_node", "anchorNode", None, False),
        ("max_depth", "maxDepth", None, False),
        ("level", "level", _codecs.enum("EntityLineageLevel"), False),
        ("direction", "direction", _codecs.enum("LineageDirection"), False),
        ("node_filters", "nodeFilters", _codecs.model("NodeFilterObject"), False),
        ("path_filters", "pathFilters", _codecs.model("PathFilterObject"), False),
        ("should_include_edges", "shouldIncludeEdges", None, False),
    )
