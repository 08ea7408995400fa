from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .node_io import NodeIo
    from .node_port_position import NodePortPosition


@define(kw_only=True)
class NodeOutput(Model):
    """Node output."""

    name: str
    """Name."""
    type_: NodeIo
    """Kind."""
    port_position: NodePortPosition | Unset = UNSET
    """Port position."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    is_required: bool
    """Whether it is required."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("type_", "type", _codecs.model("NodeIo"), False),
        ("port_position", "portPosition", _codecs.enum("NodePortPosition"), False),
        ("description", "description", None, False),
        ("is_required", "isRequired", None, False),
    )
