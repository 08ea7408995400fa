from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class TaskRunOutput(Model):
    """Task run output."""

    key: str | Unset = UNSET
    """Key, unique within its kind."""
    task_type: models.TaskType | Unset = UNSET
    """Kind of task."""
    is_truncated: bool | Unset = UNSET
    """Whether it is truncated."""
    error_trace: str | Unset = UNSET
    """Stack trace of the error."""
    data: list[models.RunOutputData]
    """The data."""
    output_parameters: list[models.OutputParameter] | Unset = UNSET
    """Output parameters."""
    version: int | Unset = UNSET
    """Version."""
