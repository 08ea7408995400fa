from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class CreateWorkspacePermissionCollection(Model):
    """The schema CreateWorkspacePermissionCollection."""

    items: list[models.CreateWorkspacePermissionSummary]
