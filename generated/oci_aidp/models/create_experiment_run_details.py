from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class CreateExperimentRunDetails(Model):
    run_name: str | Unset = UNSET
    """Left out, MLflow makes up a name."""
    experiment_id: str | Unset = UNSET
    """From ListExperiments or CreateExperiment, such as `17`."""
    start_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    tags: list[models.ExperimentRunTag] | Unset = UNSET

    _wire_names = {"run_name": "run_name", "experiment_id": "experiment_id", "start_time": "start_time"}
