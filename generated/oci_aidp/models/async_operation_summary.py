from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class AsyncOperationSummary(Model):
    """A long-running operation, as lists show it; GetAsyncOperation adds `errorCode` and `errorMessage`."""

    key: str
    """As in the header `aidp-async-operation-key` of the call that started it."""
    resource_type: models.AsyncOperationResourceType
    """What kind of resource is acted on."""
    action_type: models.AsyncOperationActionType
    """What is done to the resource."""
    resource_name: str
    """Fully qualified: `<catalog>.<schema>.<table>` for a table, `<workspace key>.<cluster key>` for a cluster. For
    the creation of a Git folder not the Git repository, whose key is `system:repoKey` in the folder's metadata."""
    created_by: str
    """Identifier of the principal who started the operation."""
    created_by_name: str | Unset = UNSET
    """Name of the principal who started the operation."""
    time_started: datetime.datetime | Unset = UNSET
    time_finished: datetime.datetime | Unset = UNSET
    """When it ended, successfully or not."""
    status: models.AsyncOperationStatus
    """Anything but `IN_PROGRESS` is final."""
    status_details: str | Unset = UNSET
    resource_display_name: str | Unset = UNSET
    """`displayName` of a workspace or cluster; same as `resourceName` for a catalog, schema or table."""
