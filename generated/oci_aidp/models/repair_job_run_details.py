from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class RepairJobRunDetails(Model):
    """With `repairTasks` the selected tasks are run again. Without a selection, in a nested job run: if it failed,
    the tasks that did not succeed; if it succeeded, all tasks."""

    task_keys: list[str] | Unset = UNSET
    """Deprecated in favour of `repairTasks`."""
    repair_mode: models.JobRunRepairMode | Unset = UNSET
    """No longer supported; leave it out and use `repairTasks`."""
    repair_tasks: list[models.RepairTaskDetails] | Unset = UNSET
    """Tasks to run again."""
    parameters: list[models.Parameter] | Unset = UNSET
    """On the same name, the job run's value wins over the task's, and the task's over the job's. Values can hold
    system parameters, such as `{{job.run_id}}`."""
