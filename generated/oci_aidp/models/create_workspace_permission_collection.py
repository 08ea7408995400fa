from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class CreateWorkspacePermissionCollection(Model):
    items: list[models.CreateWorkspacePermissionSummary]
