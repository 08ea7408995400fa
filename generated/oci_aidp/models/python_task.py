from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import TaskType
from .task import Task


@define(kw_only=True)
class PythonTask(Task):
    """A Python task: a `Task` of kind `PYTHON_TASK`."""

    type_: TaskType = TaskType.PYTHON_TASK
    file_path: str
    """Path of the file."""
    source: models.TaskSource | Unset = UNSET
    """Where it comes from."""
    git_config: models.GitConfig | Unset = UNSET
    """Configuration of the Git."""
    cluster: models.JobCluster
    """Cluster."""
    command_line_arguments: str | Unset = UNSET
    """Command line arguments."""
    timeout_seconds: int | Unset = UNSET
    """Time in seconds after which it is given up."""
    is_streaming: bool | Unset = UNSET
    """Whether it is streaming."""
