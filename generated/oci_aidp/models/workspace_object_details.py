from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class WorkspaceObjectDetails(Model):
    """Details of a workspace object."""

    path: str
    """Path."""
    key: str | Unset = UNSET
    """Key, unique within its kind."""
    display_name: str
    """Display name, for people to read."""
    time_created: datetime.datetime
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    type_: models.WorkspaceObjectType
    """Kind."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    system_tags: dict[str, dict[str, Any]] | Unset = UNSET
    """System tags, by namespace and key."""
