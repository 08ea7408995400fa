from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class Schedule(Model):
    quartz_cron_expression: str
    """Quartz cron, six or seven fields beginning with seconds, such as `0 0 2 * * ?` for 2:00 every day. Runs are at
    least 30 minutes apart."""
    timezone_id: str
    """Java time zone, such as `US/Pacific` or `Europe/Berlin`, in which the cron expression is read."""
    pause_status: models.PauseStatus | Unset = UNSET
    """`PAUSED` keeps the schedule without starting runs."""
