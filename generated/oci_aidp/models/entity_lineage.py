from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import LineageObject, LineageRelationship


@define(kw_only=True)
class EntityLineage(Model):
    """An entity lineage."""

    nodes: list[LineageObject]
    """Nodes."""
    links: list[LineageRelationship]
    """Links."""

    _names = {}
