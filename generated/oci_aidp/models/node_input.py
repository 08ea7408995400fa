from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import NodeIo, NodePortPosition


@define(kw_only=True)
class NodeInput(Model):
    """A node input."""

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
    is_single_connection: bool | Unset = UNSET
    """Whether it is a single connection."""

    _names = {}
