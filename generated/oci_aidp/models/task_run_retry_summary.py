from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .state import State


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
    state: State | Unset = UNSET
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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("key", "key", None, False),
        ("name", "name", None, False),
        ("task_run_id", "taskRunId", None, False),
        ("start_time", "startTime", None, False),
        ("end_time", "endTime", None, False),
        ("cluster_validation_start_time", "clusterValidationStartTime", None, False),
        ("state", "state", _codecs.model("State"), False),
        ("setup_duration", "setupDuration", None, False),
        ("execution_duration", "executionDuration", None, False),
        ("cleanup_duration", "cleanupDuration", None, False),
        ("output_key", "outputKey", None, False),
        ("external_id", "externalId", None, False),
        ("retry_number", "retryNumber", None, False),
    )
