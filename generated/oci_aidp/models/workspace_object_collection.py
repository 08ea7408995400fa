from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class WorkspaceObjectCollection(Model):
    """The schema WorkspaceObjectCollection."""

    items: list[models.WorkspaceObjectSummary]
