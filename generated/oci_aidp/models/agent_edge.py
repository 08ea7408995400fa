from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


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
    edge_handles: list[models.Point] | Unset = UNSET
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
    validation_errors: list[models.ValidationError] | Unset = UNSET
    """Validation errors."""
