from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class SearchDeploymentLogsDetails(Model):
    time_start: datetime.datetime
    """Inclusive, by publish time."""
    time_end: datetime.datetime
    """Exclusive, by publish time; not in the future."""
    levels: list[str] | Unset = UNSET
    """`DEBUG`, `INFO`, `WARNING`, `ERROR`, `CRITICAL` or `UNKNOWN`; another value is answered 400. Empty or left
    out: all."""
    opc_request_id: str | Unset = UNSET
    """Compared exactly. Lifecycle events carry no request ID, so this filter excludes all of them."""
    replica_id: str | Unset = UNSET
    """Replica or other source that wrote the event, compared exactly."""
    sort_by: models.DeploymentLogSortBy | Unset = UNSET
    """`TIMESTAMP`, the only column; may be left out."""
    sort_order: models.DeploymentLogSortOrder | Unset = UNSET
    """`DESC` (newest first), the only order; may be left out."""
    limit: int | Unset = UNSET
    """Rows a page, 1 to 20; default 20."""
    page_token: str | Unset = UNSET
    """`nextPageToken` of the previous page; expires, and is valid only for the same platform, deployment and query."""
