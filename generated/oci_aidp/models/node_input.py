from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class NodeInput(Model):
    """A slot of a node at which edges end."""

    name: str
    """Unique; an edge names it as `destNodeInput`."""
    type_: models.NodeIo
    """What a slot takes or gives, and in which colours it is drawn."""
    port_position: models.NodePortPosition | Unset = UNSET
    """Side of the node on which the UI draws the port."""
    description: str | Unset = UNSET
    """Tooltip in the UI."""
    is_required: bool
    is_single_connection: bool | Unset = UNSET
    """`false` if several edges may end here."""
