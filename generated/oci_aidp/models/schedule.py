from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class Schedule(Model):
    """A schedule."""

    quartz_cron_expression: str
    """When to run, as a Quartz cron expression."""
    timezone_id: str
    """Identifier of the time zone."""
    pause_status: models.PauseStatus | Unset = UNSET
    """Status of the pause."""
