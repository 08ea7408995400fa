from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ModelVersionDeploymentJobState(Model):
    """State of the model's deployment job with regard to this version."""

    job_id: str | Unset = UNSET
    run_id: str | Unset = UNSET
    job_state: models.DeploymentJobConnectionState | Unset = UNSET
    """Whether the deployment job of a registered model can be used, as MLflow defines it."""
    run_state: models.DeploymentJobRunState | Unset = UNSET
    current_task_name: str | Unset = UNSET

    _wire_names = {
        "job_id": "job_id",
        "run_id": "run_id",
        "job_state": "job_state",
        "run_state": "run_state",
        "current_task_name": "current_task_name",
    }
