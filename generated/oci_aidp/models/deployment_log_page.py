from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class DeploymentLogPage(Model):
    items: list[models.DeploymentLogSummary]
    """Newest first. May be empty although there is a `nextPageToken`."""
    next_page_token: str | Unset = UNSET
    """Send it as `pageToken`; absent at the end. With an empty page it means that the scan quota ran out before a
    match: go on."""
