from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import DeploymentActivityOperationType, DeploymentActivityStatus, DeploymentDetailsSummary


@define(kw_only=True)
class DeploymentActivitySummary(Model):
    """A deployment activity, as lists show it."""

    activity_id: str
    """Identifier of the activity."""
    operation_type: DeploymentActivityOperationType
    """Kind of operation."""
    status: DeploymentActivityStatus
    """Status."""
    start_time: str
    """When it started."""
    end_time: str
    """When it ended."""
    user: str
    """The user."""
    deployment_details: DeploymentDetailsSummary | Unset = UNSET
    """Details of the deployment."""

    _names = {
        "activity_id": "activity_id",
        "operation_type": "operation_type",
        "start_time": "start_time",
        "end_time": "end_time",
        "deployment_details": "deployment_details",
    }
