from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import LineageDirection


@define(kw_only=True)
class ExportLineageDetails(Model):
    """What is needed to export a lineage."""

    anchor_node: str
    """Anchor node."""
    direction: LineageDirection
    """Direction to follow."""

    _names = {}
