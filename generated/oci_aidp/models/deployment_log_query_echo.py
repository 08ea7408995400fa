from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


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
    consistency: models.DeploymentLogQueryConsistency
    """Consistency."""
