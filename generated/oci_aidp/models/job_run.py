from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .cluster_instance import ClusterInstance
    from .cluster_spec import ClusterSpec
    from .git_config import GitConfig
    from .job_run_repair_mode import JobRunRepairMode
    from .job_run_trigger import JobRunTrigger
    from .lifecycle_state import LifecycleState
    from .parameter import Parameter
    from .queue import Queue
    from .repair_history import RepairHistory
    from .schedule import Schedule
    from .state import State
    from .task import Task


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
    tasks: list[Task] | Unset = UNSET
    """Tasks."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    created_by_name: str | Unset = UNSET
    """Name of the principal that created the resource."""
    max_concurrent_runs: int | Unset = UNSET
    """Maximum concurrent runs."""
    git_config: GitConfig | Unset = UNSET
    """Configuration of the Git."""
    queue: Queue | Unset = UNSET
    """Queue."""
    original_attempt_run_id: str | Unset = UNSET
    """Identifier of the original attempt run."""
    state: State | Unset = UNSET
    """State."""
    schedule: Schedule | Unset = UNSET
    """When to run."""
    cluster_spec: ClusterSpec | Unset = UNSET
    """Cluster specification."""
    cluster_instance: ClusterInstance | Unset = UNSET
    """Cluster instance."""
    parameters: list[Parameter] | Unset = UNSET
    """Parameters."""
    unified_job_and_job_run_parameters: list[Parameter] | Unset = UNSET
    """Unified job and job run parameters."""
    repair_history: list[RepairHistory] | Unset = UNSET
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
    launched: JobRunTrigger | Unset = UNSET
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
    repair_mode: JobRunRepairMode | Unset = UNSET
    """Repair mode."""
    lifecycle_states: list[LifecycleState] | Unset = UNSET
    """Lifecycle states."""
    run_as: str | Unset = UNSET
    """Who it runs as."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("key", "key", None, False),
        ("name", "name", None, False),
        ("job_key", "jobKey", None, False),
        ("job_name", "jobName", None, False),
        ("parent_job_run_key", "parentJobRunKey", None, False),
        ("root_job_run_key", "rootJobRunKey", None, False),
        ("parent_task_run_key", "parentTaskRunKey", None, False),
        ("tasks", "tasks", _codecs.array(_codecs.model("Task")), False),
        ("created_by", "createdBy", None, False),
        ("created_by_name", "createdByName", None, False),
        ("max_concurrent_runs", "maxConcurrentRuns", None, False),
        ("git_config", "gitConfig", _codecs.model("GitConfig"), False),
        ("queue", "queue", _codecs.model("Queue"), False),
        ("original_attempt_run_id", "originalAttemptRunId", None, False),
        ("state", "state", _codecs.model("State"), False),
        ("schedule", "schedule", _codecs.model("Schedule"), False),
        ("cluster_spec", "clusterSpec", _codecs.model("ClusterSpec"), False),
        ("cluster_instance", "clusterInstance", _codecs.model("ClusterInstance"), False),
        ("parameters", "parameters", _codecs.array(_codecs.model("Parameter")), False),
        (
            "unified_job_and_job_run_parameters",
            "unifiedJobAndJobRunParameters",
            _codecs.array(_codecs.model("Parameter")),
            False,
        ),
        ("repair_history", "repairHistory", _codecs.array(_codecs.model("RepairHistory")), False),
        ("repair_key", "repairKey", None, False),
        ("system_parameters", "systemParameters", None, False),
        ("start_time", "startTime", None, False),
        ("end_time", "endTime", None, False),
        ("setup_duration", "setupDuration", None, False),
        ("execution_duration", "executionDuration", None, False),
        ("cleanup_duration", "cleanupDuration", None, False),
        ("run_duration", "runDuration", None, False),
        ("time_created", "timeCreated", _codecs.date_time, False),
        ("time_updated", "timeUpdated", _codecs.date_time, False),
        ("launched", "launched", _codecs.enum("JobRunTrigger"), False),
        ("version", "version", None, False),
        ("task_to_task_run_map", "taskToTaskRunMap", None, False),
        ("task_run_summary_map", "taskRunSummaryMap", None, False),
        ("timeout_seconds", "timeoutSeconds", None, False),
        ("repaired_tasks", "repairedTasks", None, False),
        ("repair_mode", "repairMode", _codecs.enum("JobRunRepairMode"), False),
        ("lifecycle_states", "lifecycleStates", _codecs.array(_codecs.model("LifecycleState")), False),
        ("run_as", "runAs", None, False),
    )
