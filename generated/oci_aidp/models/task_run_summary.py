from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class TaskRunSummary(Model):
    """A task run, as lists show it."""

    key: str | Unset = UNSET
    """Key, unique within its kind."""
    name: str | Unset = UNSET
    """Name."""
    task_key: str | Unset = UNSET
    """Key of the task."""
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
    external_id: str | Unset = UNSET
    """Identifier outside of the service."""
    retry_attempt: int | Unset = UNSET
    """Retry attempt."""
