from __future__ import annotations

from . import TaskType
from ._schema import UNSET, Unset, define, models
from .task import Task


@define(kw_only=True)
class JobTask(Task):
    """Runs another job as one task; its run has this run as `parentJobRunKey`."""

    type_: TaskType = TaskType.JOB_TASK
    job_key: str
    """UUID of the job, from ListJobs or CreateJob."""
    parameters: list[models.Parameter] | Unset = UNSET
    """On the same name, the job run's value wins over the task's, and the task's over the job's. Values can hold
    system parameters, such as `{{job.run_id}}`."""
    timeout_seconds: int | Unset = UNSET
    """Longest duration of a run, in seconds; 0, the default, means no limit."""
