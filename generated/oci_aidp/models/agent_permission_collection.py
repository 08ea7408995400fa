from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class AgentPermissionCollection(Model):
    """The schema AgentPermissionCollection."""

    items: list[models.AgentPermissionSummary]
