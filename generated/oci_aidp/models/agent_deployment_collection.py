from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class AgentDeploymentCollection(Model):
    """The schema AgentDeploymentCollection."""

    items: list[models.AgentDeploymentSummary]
