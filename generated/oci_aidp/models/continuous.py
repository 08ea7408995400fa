from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class Continuous(Model):
    """Makes sure that a run of the job is going on at any time."""

    pause_status: models.PauseStatus | Unset = UNSET
    """Default `UNPAUSED`."""
