from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class DeploymentLogQueryEcho(Model):
    """The search as the service ran it."""

    time_start: datetime.datetime
    """Inclusive, by publish time."""
    time_end: datetime.datetime
    """Exclusive, by publish time."""
    sort_by: str | Unset = UNSET
    """Always `TIMESTAMP`."""
    sort_order: str | Unset = UNSET
    """Always `DESC`."""
    time_evaluated: datetime.datetime
    """When the logs were read. Events up to this time may still be missing."""
    consistency: models.DeploymentLogQueryConsistency
    """Always `BEST_EFFORT`, as the log source is read live."""
