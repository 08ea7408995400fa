from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("nodes", "nodes", _codecs.array(_codecs.model("LineageObject")), False),
        ("links", "links", _codecs.array(_codecs.model("LineageRelationship")), False),
    )
