from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class DeploymentLogCollection(Model):
    deployment_id: str
    """32 hexadecimal digits."""
    logs: models.DeploymentLogPage
    query: models.DeploymentLogQueryEcho
    """The query as it was evaluated."""
    coverage: models.DeploymentLogCoverage
    """How much of the period the log source can still answer for."""
