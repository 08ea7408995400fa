from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class WorkspaceSummary(Model):
    """A workspace, as lists show it."""

    key: str
    """Key, unique within its kind."""
    display_name: str
    """Display name, for people to read."""
    type_: models.WorkspaceType
    """Kind."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    time_created: datetime.datetime
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    lifecycle_state: str
    """Where the resource is in its life."""
    lifecycle_details: str | Unset = UNSET
    """More on the lifecycle state, for people to read."""
    system_tags: dict[str, dict[str, Any]] | Unset = UNSET
    """System tags, by namespace and key."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    created_by_name: str | Unset = UNSET
    """Name of the principal that created the resource."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
    updated_by_name: str | Unset = UNSET
    """Name of the principal that changed the resource last."""
    default_catalog_key: str | Unset = UNSET
    """Key of the default catalog."""
    is_private_network_enabled: bool | Unset = UNSET
    """Whether the private network is enabled."""
    aic_user_schema_name: str | Unset = UNSET
    """Name of the aic user schema."""
