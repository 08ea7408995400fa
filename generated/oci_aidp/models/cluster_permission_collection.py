from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class ClusterPermissionCollection(Model):
    """The schema ClusterPermissionCollection."""

    items: list[models.ClusterPermissionSummary]
