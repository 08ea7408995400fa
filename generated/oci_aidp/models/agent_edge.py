from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .point import Point
    from .validation_error import ValidationError


@define(kw_only=True)
class AgentEdge(Model):
    """An agent edge."""

    src_node_id: str
    """Identifier of the source node."""
    dest_node_id: str
    """Identifier of the destination node."""
    src_node_output: str
    """Source node output."""
    dest_node_input: str
    """Destination node input."""
    parent_node_id: str | Unset = UNSET
    """Identifier of the parent node."""
    edge_handles: list[Point] | Unset = UNSET
    """Edge handles."""
    edge_properties: dict[str, Any] | Unset = UNSET
    """Properties of the edge."""
    edge_type: str | Unset = UNSET
    """Kind of edge."""
    key: str
    """Key, unique within its kind."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    validation_errors: list[ValidationError] | Unset = UNSET
    """Validation errors."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("src_node_id", "srcNodeId", None, False),
        ("dest_node_id", "destNodeId", None, False),
        ("src_node_output", "srcNodeOutput", None, False),
        ("dest_node_input", "destNodeInput", None, False),
        ("parent_node_id", "parentNodeId", None, False),
        ("edge_handles", "edgeHandles", _codecs.array(_codecs.model("Point")), False),
        ("edge_properties", "edgeProperties", None, False),
        ("edge_type", "edgeType", None, False),
        ("key", "key", None, False),
        ("time_created", "timeCreated", _codecs.date_time, False),
        ("time_updated", "timeUpdated", _codecs.date_time, False),
        ("validation_errors", "validationErrors", _codecs.array(_codecs.model("ValidationError")), False),
    )
