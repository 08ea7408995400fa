from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class CreateJobRunDetails(Model):
    key: str | Unset = UNSET
    """Oracle's samples leave it out."""
    job_key: str
    """UUID of the job, from ListJobs or CreateJob."""
    original_attempt_run_id: str | Unset = UNSET
    schedule: models.Schedule | Unset = UNSET
    """When the service starts runs by itself."""
    parameters: list[models.Parameter] | Unset = UNSET
    """On the same name, the job run's value wins over the task's, and the task's over the job's. Values can hold
    system parameters, such as `{{job.run_id}}`."""
    queue: models.Queue | Unset = UNSET
    repair_history: list[models.RepairHistory] | Unset = UNSET
    """The original run and its repairs, at most 10 entries; not needed for a new run."""
