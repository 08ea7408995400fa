from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class NodeOutput(Model):
    """A slot of a node from which edges start."""

    name: str
    """Unique; an edge names it as `srcNodeOutput`."""
    type_: models.NodeIo
    """What a slot takes or gives, and in which colours it is drawn."""
    port_position: models.NodePortPosition | Unset = UNSET
    """Side of the node on which the UI draws the port."""
    description: str | Unset = UNSET
    """Tooltip in the UI."""
    is_required: bool
