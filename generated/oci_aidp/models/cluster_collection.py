from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class ClusterCollection(Model):
    """The schema ClusterCollection."""

    items: list[models.ClusterSummary]
