from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class UpdateExperimentRunDetails(Model):
    run_id: str
    """32 hexadecimal digits, from ListExperimentRuns or CreateExperimentRun."""
    status: models.ExperimentRunStatus | Unset = UNSET
    """`FINISHED`, `FAILED` or `KILLED` closes the run."""
    end_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    run_name: str | Unset = UNSET

    _wire_names = {"run_id": "run_id", "end_time": "end_time", "run_name": "run_name"}
