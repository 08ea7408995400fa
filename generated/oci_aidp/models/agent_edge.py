from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, datetime, define, models


@define(kw_only=True)
class AgentEdge(Model):
    """A connection from an output of one node to an input of another."""

    src_node_id: str
    """`key` of the node at which the edge starts."""
    dest_node_id: str
    """`key` of the node at which the edge ends."""
    src_node_output: str
    """`name` of one of the `outputs` of the node where the edge starts."""
    dest_node_input: str
    """`name` of one of the `inputs` of the node where the edge ends."""
    parent_node_id: str | Unset = UNSET
    """`key` of the node around this edge, in a nested diagram."""
    edge_handles: list[models.Point] | Unset = UNSET
    """Points by which the canvas shapes the line."""
    edge_properties: dict[str, Any] | Unset = UNSET
    """Free-form additions."""
    edge_type: str | Unset = UNSET
    """How the canvas draws the line."""
    key: str
    """Unique; also the edge's key in `AgentDiagram.edges`."""
    time_created: datetime.datetime | Unset = UNSET
    time_updated: datetime.datetime | Unset = UNSET
    validation_errors: list[models.ValidationError] | Unset = UNSET
    """What validation found wrong in the diagram."""
