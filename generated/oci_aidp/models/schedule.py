from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import PauseStatus


@define(kw_only=True)
class Schedule(Model):
    """A schedule."""

    quartz_cron_expression: str
    """When to run, as a Quartz cron expression."""
    timezone_id: str
    """Identifier of the time zone."""
    pause_status: PauseStatus | Unset = UNSET
    """Status of the pause."""

    _names = {}
