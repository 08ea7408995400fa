from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class EntityLineage(Model):
    """A graph of data objects."""

    nodes: list[models.LineageObject]
    """Tables, volumes and other objects of the lineage."""
    links: list[models.LineageRelationship]
    """Which node is derived from which; see `shouldIncludeEdges` of the request."""
