from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class AsyncOperation(Model):
    """A long-running operation of the service."""

    key: str
    """As in the header `aidp-async-operation-key` of the call that started it."""
    resource_type: models.AsyncOperationResourceType
    """What kind of resource is acted on."""
    action_type: models.AsyncOperationActionType
    """What is done to the resource."""
    resource_name: str
    """Fully qualified: `<catalog>.<schema>.<table>` for a table, `<workspace key>.<cluster key>` for a cluster. For
    the creation of a Git folder not the Git repository, whose key is `system:repoKey` in the folder's metadata."""
    resource_display_name: str | Unset = UNSET
    """`displayName` of a workspace or cluster; same as `resourceName` for a catalog, schema or table."""
    created_by: str | Unset = UNSET
    """Identifier of the principal who started the operation."""
    created_by_name: str | Unset = UNSET
    """Name of the principal who started the operation."""
    time_started: datetime.datetime
    time_finished: datetime.datetime | Unset = UNSET
    """When it ended, successfully or not."""
    status: models.AsyncOperationStatus
    """Anything but `IN_PROGRESS` is final."""
    status_details: str | Unset = UNSET
    error_code: str | Unset = UNSET
    """Code of the failure."""
    error_message: str | Unset = UNSET
    """Further information on the failure, for people."""

    _lifecycle = (("status",), ("error_message",), ("SUCCEEDED",), ("FAILED", "CANCELED"))
