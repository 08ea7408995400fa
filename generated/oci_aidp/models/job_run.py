from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, datetime, define, models


@define(kw_only=True)
class JobRun(Model):
    key: str
    """UUID, assigned by the service."""
    name: str
    """Need not be unique."""
    job_key: str
    """UUID of the job, from ListJobs or CreateJob."""
    job_name: str | Unset = UNSET
    """Name of the job; need not be unique."""
    parent_job_run_key: str | Unset = UNSET
    """UUID of the job run whose `JOB_TASK` started the present job run."""
    root_job_run_key: str | Unset = UNSET
    """UUID of the outermost job run, which no `JOB_TASK` started."""
    parent_task_run_key: str | Unset = UNSET
    """UUID of the task run, of a `JOB_TASK`, that started the present job run."""
    tasks: list[models.Task] | Unset = UNSET
    """The order of execution is that of `dependsOn`, not of the list; tasks without dependencies run in parallel."""
    created_by: str | Unset = UNSET
    """OCID of the principal."""
    created_by_name: str | Unset = UNSET
    max_concurrent_runs: int | Unset = UNSET
    """Runs of this job that may go on at the same time, at most 1000; 1 for a job with a streaming task."""
    git_config: models.GitConfig | Unset = UNSET
    """Repository of tasks whose `source` is `GIT_PROVIDER`."""
    queue: models.Queue | Unset = UNSET
    original_attempt_run_id: str | Unset = UNSET
    state: models.State | Unset = UNSET
    schedule: models.Schedule | Unset = UNSET
    """When the service starts runs by itself."""
    cluster_spec: models.ClusterSpec | Unset = UNSET
    """Clusters and libraries as the job asked for them."""
    cluster_instance: models.ClusterInstance | Unset = UNSET
    """Set only if a cluster was created for this run."""
    parameters: list[models.Parameter] | Unset = UNSET
    """On the same name, the job run's value wins over the task's, and the task's over the job's. Values can hold
    system parameters, such as `{{job.run_id}}`."""
    unified_job_and_job_run_parameters: list[models.Parameter] | Unset = UNSET
    """Values that the run used: those of job and job run by precedence, references in them resolved."""
    repair_history: list[models.RepairHistory] | Unset = UNSET
    """The original run and its repairs, at most 10 entries; see the parameter `repairKey` of GetJobRun."""
    repair_key: int | Unset = UNSET
    """0 for the original run, then the version of the latest repair. A nested job run takes the version from its
    root job run, so that versions it took no part in are missing."""
    system_parameters: dict[str, str] | Unset = UNSET
    """Values by name, such as `job.run_id`, as they were for this run."""
    start_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    end_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    setup_duration: int | Unset = UNSET
    """Milliseconds that it took to make the cluster ready."""
    execution_duration: int | Unset = UNSET
    """Milliseconds that the work itself took."""
    cleanup_duration: int | Unset = UNSET
    """Milliseconds that it took to end the cluster and to remove what belongs to it."""
    run_duration: int | Unset = UNSET
    """Milliseconds that the run and all its repairs took."""
    time_created: datetime.datetime | Unset = UNSET
    """When the execution started."""
    time_updated: datetime.datetime | Unset = UNSET
    launched: models.JobRunTrigger | Unset = UNSET
    version: int | Unset = UNSET
    """Version of the stored object."""
    task_to_task_run_map: dict[str, str] | Unset = UNSET
    """For each task of the job, by `taskKey`, the UUID of its task run."""
    task_run_summary_map: dict[str, Any] | Unset = UNSET
    """TaskRunSummary by key of the task run; see `shouldIncludeTaskRunSummaries`."""
    timeout_seconds: int | Unset = UNSET
    """Longest duration of a run, in seconds; 0, the default, means no limit."""
    repaired_tasks: list[str] | Unset = UNSET
    """`taskKey` of each task that was run again."""
    repair_mode: models.JobRunRepairMode | Unset = UNSET
    """No longer supported; leave it out and use `repairTasks`."""
    lifecycle_states: list[models.LifecycleState] | Unset = UNSET
    """States that the run has gone through."""
    run_as: str | Unset = UNSET
    """User or service account that the job runs as."""

    _lifecycle = (
        ("state", "status"),
        ("state", "state_message"),
        ("SUCCESS",),
        (
            "FAILED",
            "INTERNAL_ERROR",
            "CANCELED",
            "TIMED_OUT",
            "UPSTREAM_FAILED",
            "UPSTREAM_CANCELED",
            "SKIPPED",
            "EXCLUDED",
        ),
    )
