from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import TaskType
from .task import Task


@define(kw_only=True)
class JobTask(Task):
    """A job task: a `Task` of kind `JOB_TASK`."""

    type_: TaskType = TaskType.JOB_TASK
    job_key: str
    """Key of the job."""
    parameters: list[models.Parameter] | Unset = UNSET
    """Parameters."""
    timeout_seconds: int | Unset = UNSET
    """Time in seconds after which it is given up."""
