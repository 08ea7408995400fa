from __future__ import annotations

from ._schema import NO_OP, UNSET, Iterable, Model, Unset, as_list, define, field as _field, models


def _update_job_details_tasks(value: Iterable[models.Task] | Unset) -> list[models.Task] | Unset:
    return as_list(value)


@define(kw_only=True, on_setattr=NO_OP)
class UpdateJobDetails(Model):
    """Replaces the whole job."""

    run_as: str | Unset = UNSET
    """User or service account that the job runs as."""
    name: str
    """Starts with a letter; of special characters underscore and full stop are accepted. Need not be unique; can be
    changed."""
    description: str | Unset = UNSET
    """At most 1024 characters."""
    schedule: models.Schedule | Unset = UNSET
    """When the service starts runs by itself."""
    continuous: models.Continuous | Unset = UNSET
    """Makes sure that a run is going on at any time."""
    max_concurrent_runs: int | Unset = UNSET
    """Runs of this job that may go on at the same time, at most 1000; 1 for a job with a streaming task."""
    git_config: models.GitConfig | Unset = UNSET
    """Repository of tasks whose `source` is `GIT_PROVIDER`."""
    queue: models.Queue | Unset = UNSET
    job_clusters: list[models.JobCluster] | Unset = UNSET
    """Clusters that the tasks share, at most 100."""
    path: str | Unset = UNSET
    """Folder that the job is stored in, such as `/Workspace/Shared`."""
    tasks: list[models.Task] | Unset = _field(default=UNSET, converter=_update_job_details_tasks)
    """The order of execution is that of `dependsOn`, not of the list; tasks without dependencies run in parallel."""
    parameters: list[models.Parameter] | Unset = UNSET
    """On the same name, the job run's value wins over the task's, and the task's over the job's. Values can hold
    system parameters, such as `{{job.run_id}}`."""
    timeout_seconds: int | Unset = UNSET
    """Longest duration of a run, in seconds; 0, the default, means no limit."""
