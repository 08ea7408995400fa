from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ExperimentRunInfo(Model):
    run_id: str | Unset = UNSET
    """32 hexadecimal digits, from ListExperimentRuns or CreateExperimentRun."""
    run_name: str | Unset = UNSET
    experiment_id: str | Unset = UNSET
    """From ListExperiments or CreateExperiment, such as `17`."""
    status: models.ExperimentRunStatus | Unset = UNSET
    start_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    end_time: int | Unset = UNSET
    """Milliseconds since the epoch; set by UpdateExperimentRun."""
    artifact_uri: str | Unset = UNSET
    """Root directory of the run's artifacts."""
    lifecycle_stage: str | Unset = UNSET
    """`active` or `deleted`."""
    run_uuid: str | Unset = UNSET
    """Deprecated by MLflow in favour of `run_id`."""
    user_id: str | Unset = UNSET
    """Who created the run. Deprecated by MLflow in favour of the tag `mlflow.user`."""

    _wire_names = {
        "run_id": "run_id",
        "run_name": "run_name",
        "experiment_id": "experiment_id",
        "start_time": "start_time",
        "end_time": "end_time",
        "artifact_uri": "artifact_uri",
        "lifecycle_stage": "lifecycle_stage",
        "run_uuid": "run_uuid",
        "user_id": "user_id",
    }
