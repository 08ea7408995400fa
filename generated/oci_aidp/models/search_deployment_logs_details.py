from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import DeploymentLogSortBy, DeploymentLogSortOrder


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
    sort_by: DeploymentLogSortBy | Unset = UNSET
    """Sort by."""
    sort_order: DeploymentLogSortOrder | Unset = UNSET
    """Sort order."""
    limit: int | Unset = UNSET
    """Number of items at most."""
    page_token: str | Unset = UNSET
    """Token of the page to return, from the answer before."""

    _names = {}
