from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class NodeOutput(Model):
    """Node output."""

    name: str
    """Name."""
    type_: models.NodeIo
    """Kind."""
    port_position: models.NodePortPosition | Unset = UNSET
    """Port position."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    is_required: bool
    """Whether it is required."""
