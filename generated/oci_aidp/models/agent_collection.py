from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class AgentCollection(Model):
    """The schema AgentCollection."""

    items: list[models.AgentInfo]
