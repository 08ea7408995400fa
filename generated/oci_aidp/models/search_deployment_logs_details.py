from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class SearchDeploymentLogsDetails(Model):
    """What is needed to search deployment logs."""

    time_start: datetime.datetime
    """Start of the period."""
    time_end: datetime.datetime
    """End of the period."""
    levels: list[str] | Unset = UNSET
    """Levels."""
    opc_request_id: str | Unset = UNSET
    """Identifier of the request, to quote to Oracle's support."""
    replica_id: str | Unset = UNSET
    """Identifier of the replica."""
    sort_by: models.DeploymentLogSortBy | Unset = UNSET
    """Sort by."""
    sort_order: models.DeploymentLogSortOrder | Unset = UNSET
    """Sort order."""
    limit: int | Unset = UNSET
    """Number of items at most."""
    page_token: str | Unset = UNSET
    """Token of the page to return, from the answer before."""
