from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class WorkspaceObjectPermissionCollection(Model):
    """The schema WorkspaceObjectPermissionCollection."""

    items: list[models.WorkspaceObjectPermissionSummary]
