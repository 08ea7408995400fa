from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .bundle_deployed_resource import BundleDeployedResource
    from .bundle_deployment_state import BundleDeploymentState
    from .bundle_publish_location import BundlePublishLocation


@define(kw_only=True)
class BundleDeploymentStatus(Model):
    """A bundle deployment status."""

    status: BundleDeploymentState
    """Status."""
    time_started: datetime.datetime
    """When it started."""
    time_completed: datetime.datetime
    """When it was completed."""
    message: str | Unset = UNSET
    """Text, for people to read."""
    publish: BundlePublishLocation | Unset = UNSET
    """Publish."""
    resources: list[BundleDeployedResource] | Unset = UNSET
    """Resources."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("status", "status", _codecs.enum("BundleDeploymentState"), False),
        ("time_started", "timeStarted", _codecs.date_time, False),
        ("time_completed", "timeCompleted", _codecs.date_time, False),
        ("message", "message", None, False),
        ("publish", "publish", _codecs.model("BundlePublishLocation"), False),
        ("resources", "resources", _codecs.array(_codecs.model("BundleDeployedResource")), False),
    )
