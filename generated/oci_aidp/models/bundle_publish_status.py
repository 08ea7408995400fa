from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import BundlePublishedResource, BundlePublishLocation, BundlePublishState


@define(kw_only=True)
class BundlePublishStatus(Model):
    """A bundle publish status."""

    status: BundlePublishState
    """Status."""
    time_started: datetime.datetime
    """When it started."""
    time_completed: datetime.datetime
    """When it was completed."""
    message: str | Unset = UNSET
    """Text, for people to read."""
    publish: BundlePublishLocation | Unset = UNSET
    """Publish."""
    resources: list[BundlePublishedResource] | Unset = UNSET
    """Resources."""

    _names = {}
