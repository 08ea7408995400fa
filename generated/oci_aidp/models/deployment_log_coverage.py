from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class DeploymentLogCoverage(Model):
    """How completely the log source covers the requested period."""

    state: models.DeploymentLogCoverageState
    """`COMPLETE_WITHIN_RETENTION` only if nothing can be missing, `PARTIAL` only if a gap is known, otherwise
    `UNKNOWN`."""
    retention_days: int | Unset = UNSET
    """Retention configured on the present log object; absent if it cannot be read."""
    reasons: list[str] | Unset = UNSET
    """Codes for programs that tell why the coverage is not complete."""
