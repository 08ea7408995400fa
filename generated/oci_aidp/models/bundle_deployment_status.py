from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class BundleDeploymentStatus(Model):
    """A bundle deployment status."""

    status: models.BundleDeploymentState
    """Status."""
    time_started: datetime.datetime
    """When it started."""
    time_completed: datetime.datetime
    """When it was completed."""
    message: str | Unset = UNSET
    """Text, for people to read."""
    publish: models.BundlePublishLocation | Unset = UNSET
    """Publish."""
    resources: list[models.BundleDeployedResource] | Unset = UNSET
    """Resources."""
