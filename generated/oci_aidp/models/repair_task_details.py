from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class RepairTaskDetails(Model):
    task_key: str
    """Name of the task in the job, chosen by the caller; `dependsOn` of other tasks refers to it."""
    should_include_downstream: bool | Unset = UNSET
    """Whether all tasks that depend on this one, directly or through others, are run again, too."""
    should_include_upstream: bool | Unset = UNSET
    """Whether all tasks that this one depends on, directly or through others, are run again, too."""
    nested_repair_job_run_details: models.RepairJobRunDetails | Unset = UNSET
    """For a `JOB_TASK`: what to repair within the job run that it started."""
