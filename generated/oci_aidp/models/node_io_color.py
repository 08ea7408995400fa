from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .node_text_color import NodeTextColor


@define(kw_only=True)
class NodeIoColor(Model):
    """A node IO color."""

    text_color: NodeTextColor
    """Text color."""
    background_color: str
    """Background color."""
    handle_color: str
    """Handle color."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("text_color", "textColor", _codecs.enum("NodeTextColor"), False),
        ("background_color", "backgroundColor", None, False),
        ("handle_color", "handleColor", None, False),
    )
