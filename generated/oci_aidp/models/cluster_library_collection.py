from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class ClusterLibraryCollection(Model):
    """The schema ClusterLibraryCollection."""

    items: list[models.ClusterLibrarySummary]
