from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .lineage_direction import LineageDirection


@define(kw_only=True)
class ExportLineageDetails(Model):
    """What is needed to export a lineage."""

    anchor_node: str
    """Anchor node."""
    direction: LineageDirection
    """Direction to follow."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("anchor_node", "anchorNode", None, False),
        ("direction", "direction", _codecs.enum("LineageDirection"), False),
    )
