from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .output_parameter import OutputParameter
    from .run_output_data import RunOutputData
    from .task_type import TaskType


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("key", "key", None, False),
        ("task_type", "taskType", _codecs.enum("TaskType"), False),
        ("is_truncated", "isTruncated", None, False),
        ("error_trace", "errorTrace", None, False),
        ("data", "data", _codecs.array(_codecs.model("RunOutputData")), False),
        ("output_parameters", "outputParameters", _codecs.array(_codecs.model("OutputParameter")), False),
        ("version", "version", None, False),
    )
