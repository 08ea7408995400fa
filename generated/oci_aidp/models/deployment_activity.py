from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import DeploymentActivityOperationType, DeploymentActivityStatus, DeploymentDetails


@define(kw_only=True)
class DeploymentActivity(Model):
    """A deployment activity."""

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
    message: str | Unset = UNSET
    """Text, for people to read."""
    status_message: str | Unset = UNSET
    """More on the status, for people to read."""
    deployment_details: DeploymentDetails
    """Details of the deployment."""

    _names = {
        "activity_id": "activity_id",
        "operation_type": "operation_type",
        "start_time": "start_time",
        "end_time": "end_time",
        "status_message": "status_message",
        "deployment_details": "deployment_details",
    }
