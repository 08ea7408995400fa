from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import NodeIoColor, NodeIoDataType


@define(kw_only=True)
class NodeIo(Model):
    """A node IO."""

    data_type: NodeIoDataType
    """Kind of data."""
    color: NodeIoColor
    """Color."""

    _names = {}
