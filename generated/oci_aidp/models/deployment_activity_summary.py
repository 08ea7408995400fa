from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class DeploymentActivitySummary(Model):
    """A deployment activity, as lists show it."""

    activity_id: str
    """Identifier of the activity."""
    operation_type: models.DeploymentActivityOperationType
    """Kind of operation."""
    status: models.DeploymentActivityStatus
    """Status."""
    start_time: str
    """When it started."""
    end_time: str
    """When it ended."""
    user: str
    """The user."""
    deployment_details: models.DeploymentDetailsSummary | Unset = UNSET
    """Details of the deployment."""

    _wire_names = {
        "activity_id": "activity_id",
        "operation_type": "operation_type",
        "start_time": "start_time",
        "end_time": "end_time",
        "deployment_details": "deployment_details",
    }
