from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class EntityLineage(Model):
    """An entity lineage."""

    nodes: list[models.LineageObject]
    """Nodes."""
    links: list[models.LineageRelationship]
    """Links."""
