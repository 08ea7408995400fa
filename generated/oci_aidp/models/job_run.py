from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class JobRun(Model):
    """A job run."""

    key: str
    """Key, unique within its kind."""
    name: str
    """Name."""
    job_key: str
    """Key of the job."""
    job_name: str | Unset = UNSET
    """Name of the job."""
    parent_job_run_key: str | Unset = UNSET
    """Key of the parent job run."""
    root_job_run_key: str | Unset = UNSET
    """Key of the root job run."""
    parent_task_run_key: str | Unset = UNSET
    """Key of the parent task run."""
    tasks: list[models.Task] | Unset = UNSET
    """Tasks."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    created_by_name: str | Unset = UNSET
    """Name of the principal that created the resource."""
    max_concurrent_runs: int | Unset = UNSET
    """Maximum concurrent runs."""
    git_config: models.GitConfig | Unset = UNSET
    """Configuration of the Git."""
    queue: models.Queue | Unset = UNSET
    """Queue."""
    original_attempt_run_id: str | Unset = UNSET
    """Identifier of the original attempt run."""
    state: models.State | Unset = UNSET
    """State."""
    schedule: models.Schedule | Unset = UNSET
    """When to run."""
    cluster_spec: models.ClusterSpec | Unset = UNSET
    """Cluster specification."""
    cluster_instance: models.ClusterInstance | Unset = UNSET
    """Cluster instance."""
    parameters: list[models.Parameter] | Unset = UNSET
    """Parameters."""
    unified_job_and_job_run_parameters: list[models.Parameter] | Unset = UNSET
    """Unified job and job run parameters."""
    repair_history: list[models.RepairHistory] | Unset = UNSET
    """Repair history."""
    repair_key: int | Unset = UNSET
    """Key of the repair."""
    system_parameters: dict[str, str] | Unset = UNSET
    """System parameters."""
    start_time: int | Unset = UNSET
    """When it started."""
    end_time: int | Unset = UNSET
    """When it ended."""
    setup_duration: int | Unset = UNSET
    """How long the set-up took."""
    execution_duration: int | Unset = UNSET
    """How long the execution took."""
    cleanup_duration: int | Unset = UNSET
    """How long the clean-up took."""
    run_duration: int | Unset = UNSET
    """How long the run took."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    launched: models.JobRunTrigger | Unset = UNSET
    """How the run was started."""
    version: int | Unset = UNSET
    """Version."""
    task_to_task_run_map: dict[str, str] | Unset = UNSET
    """Task to task run map."""
    task_run_summary_map: dict[str, Any] | Unset = UNSET
    """Task run summary map."""
    timeout_seconds: int | Unset = UNSET
    """Time in seconds after which it is given up."""
    repaired_tasks: list[str] | Unset = UNSET
    """Repaired tasks."""
    repair_mode: models.JobRunRepairMode | Unset = UNSET
    """Repair mode."""
    lifecycle_states: list[models.LifecycleState] | Unset = UNSET
    """Lifecycle states."""
    run_as: str | Unset = UNSET
    """Who it runs as."""
