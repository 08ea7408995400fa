from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import DeploymentLogQueryConsistency


@define(kw_only=True)
class DeploymentLogQueryEcho(Model):
    """A deployment log query echo."""

    time_start: datetime.datetime
    """Start of the period."""
    time_end: datetime.datetime
    """End of the period."""
    sort_by: str | Unset = UNSET
    """Sort by."""
    sort_order: str | Unset = UNSET
    """Sort order."""
    time_evaluated: datetime.datetime
    """When it was evaluated."""
    consistency: DeploymentLogQueryConsistency
    """Consistency."""

    _names = {}
