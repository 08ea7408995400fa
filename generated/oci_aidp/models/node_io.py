from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .node_io_color import NodeIoColor
    from .node_io_data_type import NodeIoDataType


@define(kw_only=True)
class NodeIo(Model):
    """A node IO."""

    data_type: NodeIoDataType
    """Kind of data."""
    color: NodeIoColor
    """Color."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("data_type", "dataType", _codecs.enum("NodeIoDataType"), False),
        ("color", "color", _codecs.model("NodeIoColor"), False),
    )
