from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class BundlePublishStatus(Model):
    """Summary of the latest publish operation."""

    status: models.BundlePublishState
    time_started: datetime.datetime
    time_completed: datetime.datetime
    message: str | Unset = UNSET
    """Summary of the outcome."""
    publish: models.BundlePublishLocation | Unset = UNSET
    """Where the last publish operation wrote to."""
    resources: list[models.BundlePublishedResource] | Unset = UNSET
    """Jobs and agent flows that were created or updated."""

    _lifecycle = (("status",), ("message",), ("SUCCEEDED",), ("FAILED",))
