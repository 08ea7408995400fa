from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class ClusterLogCollection(Model):
    """The schema ClusterLogCollection."""

    items: list[models.ClusterLogsSummary]
