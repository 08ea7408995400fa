from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class WorkspacePermissionCollection(Model):
    """The schema WorkspacePermissionCollection."""

    items: list[models.WorkspacePermissionSummary]
