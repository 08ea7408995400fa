from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class RepairHistory(Model):
    """The original run or one repair of it."""

    type_: models.RepairHistoryType | Unset = UNSET
    key: int | Unset = UNSET
    """0 for the original run, else the version of the repair. A nested job run takes the version from its root job
    run, so that versions it took no part in are missing."""
    state: models.State | Unset = UNSET
    start_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    end_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    task_to_task_run_map: dict[str, str] | Unset = UNSET
    """For each task of the job, by `taskKey`, the UUID of its task run."""
    parameters: list[models.Parameter] | Unset = UNSET
    """On the same name, the job run's value wins over the task's, and the task's over the job's. Values can hold
    system parameters, such as `{{job.run_id}}`."""
    repaired_tasks: list[str] | Unset = UNSET
    """`taskKey` of each task that was run again."""
    lifecycle_states: list[models.LifecycleState] | Unset = UNSET
    """States that the run has gone through."""
    execution_duration: int | Unset = UNSET
    """Milliseconds that the work itself took."""
    parent_task_run_key: str | Unset = UNSET
    """UUID of the task run, of a `JOB_TASK`, that started the present job run."""
