from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ModelVersionDeploymentJobState(Model):
    """A model version deployment job state."""

    job_id: str | Unset = UNSET
    """Identifier of the job."""
    run_id: str | Unset = UNSET
    """Identifier of the run."""
    job_state: models.DeploymentJobConnectionState | Unset = UNSET
    """State of the job."""
    run_state: models.DeploymentJobRunState | Unset = UNSET
    """State of the run."""
    current_task_name: str | Unset = UNSET
    """Name of the current task."""

    _wire_names = {
        "job_id": "job_id",
        "run_id": "run_id",
        "job_state": "job_state",
        "run_state": "run_state",
        "current_task_name": "current_task_name",
    }
