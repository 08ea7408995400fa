from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class TaskRunSummary(Model):
    key: str | Unset = UNSET
    """UUID, assigned by the service."""
    name: str | Unset = UNSET
    """Need not be unique."""
    task_key: str | Unset = UNSET
    """Name of the task in the job, chosen by the caller; `dependsOn` of other tasks refers to it."""
    job_run_key: str | Unset = UNSET
    """UUID of the job run that it is part of."""
    parent_job_run_key: str | Unset = UNSET
    """UUID of the job run whose `JOB_TASK` started the present job run."""
    root_job_run_key: str | Unset = UNSET
    """UUID of the outermost job run, which no `JOB_TASK` started."""
    cluster_validation_start_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    start_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    end_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    state: models.State | Unset = UNSET
    external_id: str | Unset = UNSET
    """Identifier of the execution outside of the workflow service."""
    retry_attempt: int | Unset = UNSET
    """0 for the original, then 1, 2, 3, … for each retry."""
