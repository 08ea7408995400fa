from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class BundleDeploymentStatus(Model):
    """Summary of the most recent completed deployment."""

    status: models.BundleDeploymentState
    time_started: datetime.datetime
    time_completed: datetime.datetime
    message: str | Unset = UNSET
    """Summary of the outcome."""
    publish: models.BundlePublishLocation | Unset = UNSET
    """Where the last publish operation wrote to."""
    resources: list[models.BundleDeployedResource] | Unset = UNSET
    """Jobs and agent flows that were created or updated."""

    _lifecycle = (("status",), ("message",), ("SUCCEEDED",), ("FAILED",))
