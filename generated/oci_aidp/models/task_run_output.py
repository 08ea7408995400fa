from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import OutputParameter, RunOutputData, TaskType


@define(kw_only=True)
class TaskRunOutput(Model):
    """Task run output."""

    key: str | Unset = UNSET
    """Key, unique within its kind."""
    task_type: TaskType | Unset = UNSET
    """Kind of task."""
    is_truncated: bool | Unset = UNSET
    """Whether it is truncated."""
    error_trace: str | Unset = UNSET
    """Stack trace of the error."""
    data: list[RunOutputData]
    """The data."""
    output_parameters: list[OutputParameter] | Unset = UNSET
    """Output parameters."""
    version: int | Unset = UNSET
    """Version."""

    _names = {}
