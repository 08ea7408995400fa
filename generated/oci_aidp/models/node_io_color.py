from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class NodeIoColor(Model):
    """A node IO color."""

    text_color: models.NodeTextColor
    """Text color."""
    background_color: str
    """Background color."""
    handle_color: str
    """Handle color."""
