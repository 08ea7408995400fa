from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class TaskRun(Model):
    key: str
    """UUID, assigned by the service."""
    name: str
    """Need not be unique."""
    task_key: str | Unset = UNSET
    """Name of the task in the job, chosen by the caller; `dependsOn` of other tasks refers to it."""
    job_key: str | Unset = UNSET
    """UUID of the job, from ListJobs or CreateJob."""
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
    setup_duration: int | Unset = UNSET
    """Milliseconds that it took to make the cluster ready."""
    execution_duration: int | Unset = UNSET
    """Milliseconds that the work itself took."""
    cleanup_duration: int | Unset = UNSET
    """Milliseconds that it took to end the cluster and to remove what belongs to it."""
    cluster_spec: models.ClusterSpec | Unset = UNSET
    """Clusters and libraries as the job asked for them."""
    task: models.Task | Unset = UNSET
    """One step of a job."""
    version: int | Unset = UNSET
    """Version of the stored object."""
    retry_attempt: int | Unset = UNSET
    """0 for the original, then 1, 2, 3, … for each retry."""
    retries: list[models.TaskRunRetry] | Unset = UNSET
    """Attempts, if asked for by `shouldIncludeTaskRunRetries`."""
    output_key: str | Unset = UNSET
    """Pass it to FetchOutput or ExportTaskRunOutput."""
    external_id: str | Unset = UNSET
    """Identifier of the execution outside of the workflow service."""
    system_parameters: dict[str, str] | Unset = UNSET
    """Values by name, such as `job.run_id`, as they were for this run."""
    parameters: list[models.Parameter] | Unset = UNSET
    """On the same name, the job run's value wins over the task's, and the task's over the job's. Values can hold
    system parameters, such as `{{job.run_id}}`."""
    lifecycle_states: list[models.LifecycleState] | Unset = UNSET
    """States that the run has gone through."""

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
