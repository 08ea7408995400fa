from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class TaskRunRetrySummary(Model):
    """A task run retry, as lists show it."""

    key: str | Unset = UNSET
    """Key, unique within its kind."""
    name: str | Unset = UNSET
    """Name."""
    task_run_id: str | Unset = UNSET
    """Identifier of the task run."""
    start_time: int | Unset = UNSET
    """When it started."""
    end_time: int | Unset = UNSET
    """When it ended."""
    cluster_validation_start_time: int | Unset = UNSET
    """Time of the cluster validation start."""
    state: models.State | Unset = UNSET
    """State."""
    setup_duration: int | Unset = UNSET
    """How long the set-up took."""
    execution_duration: int | Unset = UNSET
    """How long the execution took."""
    cleanup_duration: int | Unset = UNSET
    """How long the clean-up took."""
    output_key: str | Unset = UNSET
    """Key of the output."""
    external_id: str | Unset = UNSET
    """Identifier outside of the service."""
    retry_number: int | Unset = UNSET
    """Retry number."""
