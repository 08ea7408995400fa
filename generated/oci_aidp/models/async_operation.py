from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AsyncOperation(Model):
    """A long-running operation of the service."""

    key: str
    """Key of the operation, unique within the platform."""
    resource_type: models.AsyncOperationResourceType
    """Kind of the resource that is acted on."""
    action_type: models.AsyncOperationActionType
    """What is done to the resource."""
    resource_name: str
    """Full name of the resource, such as `catalog.schema.table` for a table or `workspace_key.cluster_key` for a
    cluster. When a Git folder is created, it names the operation's resource, not the Git repository."""
    resource_display_name: str | Unset = UNSET
    """Name of the resource as people see it: the display name of a workspace or cluster, and the same as
    `resourceName` for a catalog, schema or table."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that started the operation."""
    created_by_name: str | Unset = UNSET
    """Name of the principal that started the operation."""
    time_started: datetime.datetime
    """When the operation started."""
    time_finished: datetime.datetime | Unset = UNSET
    """When the operation ended, in whatever way."""
    status: models.AsyncOperationStatus
    """How far the operation is."""
    status_details: str | Unset = UNSET
    """More on the status, for people to read."""
    error_code: str | Unset = UNSET
    """Code of the error that made the operation fail."""
    error_message: str | Unset = UNSET
    """Text of the error that made the operation fail."""
