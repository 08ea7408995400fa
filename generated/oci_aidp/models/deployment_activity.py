from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class DeploymentActivity(Model):
    """Entry of a deployment's history, with comment and whole configuration snapshot."""

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
    message: str | Unset = UNSET
    """Comment that the caller gave with the operation."""
    status_message: str | Unset = UNSET
    """Why it failed; after a success, advice on how the model's dependencies were resolved, if there is any."""
    deployment_details: models.DeploymentDetails
    """Configuration as it was after the operation."""

    _wire_names = {
        "activity_id": "activity_id",
        "operation_type": "operation_type",
        "start_time": "start_time",
        "end_time": "end_time",
        "status_message": "status_message",
        "deployment_details": "deployment_details",
    }
