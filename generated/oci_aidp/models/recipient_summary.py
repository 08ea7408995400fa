from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class RecipientSummary(Model):
    """A recipient, as lists show it."""

    key: str
    """Key, unique within its kind."""
    display_name: str
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    share_count: int | Unset = UNSET
    """Number of shares."""
    time_created: datetime.datetime
    """When the resource was created."""
    created_by: str
    """Identifier of the principal that created the resource."""
    lifecycle_state: models.RecipientLifecycleState | Unset = UNSET
    """Where the resource is in its life."""
    lifecycle_details: str | Unset = UNSET
    """More on the lifecycle state, for people to read."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
