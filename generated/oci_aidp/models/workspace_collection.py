from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class WorkspaceCollection(Model):
    """The schema WorkspaceCollection."""

    items: list[models.WorkspaceSummary]
