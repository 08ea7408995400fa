from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field
from ..types import UNSET, Unset
from . import TaskType
from .task import Task

if TYPE_CHECKING:
    from .parameter import Parameter


@define(kw_only=True)
class JobTask(Task):
    """A job task: a `Task` of kind `JOB_TASK`."""

    type_: TaskType = TaskType.JOB_TASK
    job_key: str
    """Key of the job."""
    parameters: list[Parameter] | Unset = UNSET
    """Parameters."""
    timeout_seconds: int | Unset = UNSET
    """Time in seconds after which it is given up."""

    _fields: ClassVar[tuple[Field, ...]] = (
        *Task._fields,
        ("job_key", "jobKey", None, False),
        ("parameters", "parameters", _codecs.array(_codecs.model("Parameter")), False),
        ("timeout_seconds", "timeoutSeconds", None, False),
    )
