from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .cluster_spec import ClusterSpec
    from .lifecycle_state import LifecycleState
    from .parameter import Parameter
    from .state import State
    from .task import Task
    from .task_run_retry import TaskRunRetry


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
    state: State | Unset = UNSET
    """State."""
    setup_duration: int | Unset = UNSET
    """How long the set-up took."""
    execution_duration: int | Unset = UNSET
    """How long the execution took."""
    cleanup_duration: int | Unset = UNSET
    """How long the clean-up took."""
    cluster_spec: ClusterSpec | Unset = UNSET
    """Cluster specification."""
    task: Task | Unset = UNSET
    """Task."""
    version: int | Unset = UNSET
    """Version."""
    retry_attempt: int | Unset = UNSET
    """Retry attempt."""
    retries: list[TaskRunRetry] | Unset = UNSET
    """Retries."""
    output_key: str | Unset = UNSET
    """Key of the output."""
    external_id: str | Unset = UNSET
    """Identifier outside of the service."""
    system_parameters: dict[str, str] | Unset = UNSET
    """System parameters."""
    parameters: list[Parameter] | Unset = UNSET
    """Parameters."""
    lifecycle_states: list[LifecycleState] | Unset = UNSET
    """Lifecycle states."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("key", "key", None, False),
        ("name", "name", None, False),
        ("task_key", "taskKey", None, False),
        ("job_key", "jobKey", None, False),
        ("job_run_key", "jobRunKey", None, False),
        ("parent_job_run_key", "parentJobRunKey", None, False),
        ("root_job_run_key", "rootJobRunKey", None, False),
        ("cluster_validation_start_time", "clusterValidationStartTime", None, False),
        ("start_time", "startTime", None, False),
        ("end_time", "endTime", None, False),
        ("state", "state", _codecs.model("State"), False),
        ("setup_duration", "setupDuration", None, False),
        ("execution_duration", "executionDuration", None, False),
        ("cleanup_duration", "cleanupDuration", None, False),
        ("cluster_spec", "clusterSpec", _codecs.model("ClusterSpec"), False),
        ("task", "task", _codecs.model("Task"), False),
        ("version", "version", None, False),
        ("retry_attempt", "retryAttempt", None, False),
        ("retries", "retries", _codecs.array(_codecs.model("TaskRunRetry")), False),
        ("output_key", "outputKey", None, False),
        ("external_id", "externalId", None, False),
        ("system_parameters", "systemParameters", None, False),
        ("parameters", "parameters", _codecs.array(_codecs.model("Parameter")), False),
        ("lifecycle_states", "lifecycleStates", _codecs.array(_codecs.model("LifecycleState")), False),
    )
