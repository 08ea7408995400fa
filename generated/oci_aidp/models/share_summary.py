from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ShareSummary(Model):
    """A share, as lists show it."""

    key: str
    """Key, unique within its kind."""
    display_name: str
    """Display name, for people to read."""
    recipient_count: int | Unset = UNSET
    """Number of recipients."""
    asset_count: int | Unset = UNSET
    """Number of assets."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    time_created: datetime.datetime
    """When the resource was created."""
    created_by: str
    """Identifier of the principal that created the resource."""
    lifecycle_state: models.AlwaysActiveState | Unset = UNSET
    """Where the resource is in its life."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
