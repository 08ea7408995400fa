from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class JobPermissionCollection(Model):
    """The schema JobPermissionCollection."""

    items: list[models.JobPermissionSummary]
