from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class NodeIoColor(Model):
    text_color: models.NodeTextColor
    """Chosen so that text stays legible on its badge."""
    background_color: str
    """Colour of the badge."""
    handle_color: str
    """Colour of the connector."""
