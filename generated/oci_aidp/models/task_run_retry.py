from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class TaskRunRetry(Model):
    """One attempt of a task run; there are at most 10 retries."""

    key: str
    """UUID, assigned by the service."""
    name: str
    """Need not be unique."""
    task_run_key: str
    """UUID of the task run that was retried."""
    start_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    end_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    version: int | Unset = UNSET
    """Version of the stored object."""
    cluster_validation_start_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    state: models.State | Unset = UNSET
    setup_duration: int | Unset = UNSET
    """Milliseconds that it took to make the cluster ready."""
    execution_duration: int | Unset = UNSET
    """Milliseconds that the work itself took."""
    cleanup_duration: int | Unset = UNSET
    """Milliseconds that it took to end the cluster and to remove what belongs to it."""
    output_key: str | Unset = UNSET
    """Pass it to FetchOutput or ExportTaskRunOutput."""
    external_id: str | Unset = UNSET
    """Identifier of the execution outside of the workflow service."""
    retry_number: int
    """0 for the original, then 1, 2, 3, … for each retry."""
