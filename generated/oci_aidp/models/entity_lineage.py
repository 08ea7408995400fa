from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from .lineage_object import LineageObject
    from .lineage_relationship import LineageRelationship


@define(kw_only=True)
class EntityLineage(Model):
    """An entity lineage."""

    nodes: list[LineageObject]
    """Nodes."""
    links: list[LineageRelationship]
    """Links."""

    _names = {}
