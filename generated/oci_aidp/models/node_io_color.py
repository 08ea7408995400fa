from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import NodeTextColor


@define(kw_only=True)
class NodeIoColor(Model):
    """A node IO color."""

    text_color: NodeTextColor
    """Text color."""
    background_color: str
    """Background color."""
    handle_color: str
    """Handle color."""

    _names = {}
