from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class BundlePublishStatus(Model):
    """A bundle publish status."""

    status: models.BundlePublishState
    """Status."""
    time_started: datetime.datetime
    """When it started."""
    time_completed: datetime.datetime
    """When it was completed."""
    message: str | Unset = UNSET
    """Text, for people to read."""
    publish: models.BundlePublishLocation | Unset = UNSET
    """Publish."""
    resources: list[models.BundlePublishedResource] | Unset = UNSET
    """Resources."""
