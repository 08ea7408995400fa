from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class TaskRun(Model):
    """A task run."""

    key: str
    """Key, unique within its kind."""
    name: str
    """Name."""
    task_key: str | Unset = UNSET
    """Key of the task."""
    job_key: str | Unset = UNSET
    """Key of the job."""
    job_run_key: str | Unset = UNSET
    """Key of the job run."""
    parent_job_run_key: str | Unset = UNSET
    """Key of the parent job run."""
    root_job_run_key: str | Unset = UNSET
    """Key of the root job run."""
    cluster_validation_start_time: int | Unset = UNSET
    """Time of the cluster validation start."""
    start_time: int | Unset = UNSET
    """When it started."""
    end_time: int | Unset = UNSET
    """When it ended."""
    state: models.State | Unset = UNSET
    """State."""
    setup_duration: int | Unset = UNSET
    """How long the set-up took."""
    execution_duration: int | Unset = UNSET
    """How long the execution took."""
    cleanup_duration: int | Unset = UNSET
    """How long the clean-up took."""
    cluster_spec: models.ClusterSpec | Unset = UNSET
    """Cluster specification."""
    task: models.Task | Unset = UNSET
    """Task."""
    version: int | Unset = UNSET
    """Version."""
    retry_attempt: int | Unset = UNSET
    """Retry attempt."""
    retries: list[models.TaskRunRetry] | Unset = UNSET
    """Retries."""
    output_key: str | Unset = UNSET
    """Key of the output."""
    external_id: str | Unset = UNSET
    """Identifier outside of the service."""
    system_parameters: dict[str, str] | Unset = UNSET
    """System parameters."""
    parameters: list[models.Parameter] | Unset = UNSET
    """Parameters."""
    lifecycle_states: list[models.LifecycleState] | Unset = UNSET
    """Lifecycle states."""
