from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class DeploymentActivitySummary(Model):
    """Entry of a deployment's history as lists show it; comment and whole snapshot come from
    GetModelDeploymentActivity only."""

    activity_id: str
    """32 hexadecimal digits; GetModelDeploymentActivity takes it."""
    operation_type: models.DeploymentActivityOperationType
    status: models.DeploymentActivityStatus
    start_time: str
    """Milliseconds since the epoch, as a decimal string."""
    end_time: str
    """Milliseconds since the epoch, as a decimal string."""
    user: str
    """Who started the operation."""
    deployment_details: models.DeploymentDetailsSummary | Unset = UNSET
    """Model and versions only."""

    _wire_names = {
        "activity_id": "activity_id",
        "operation_type": "operation_type",
        "start_time": "start_time",
        "end_time": "end_time",
        "deployment_details": "deployment_details",
    }
