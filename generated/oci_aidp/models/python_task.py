from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Unset
from . import TaskType
from .task import Task

if TYPE_CHECKING:
    from . import GitConfig, JobCluster, TaskSource


@define(kw_only=True)
class PythonTask(Task):
    """A Python task: a `Task` of kind `PYTHON_TASK`."""

    type_: TaskType = TaskType.PYTHON_TASK
    file_path: str
    """Path of the file."""
    source: TaskSource | Unset = UNSET
    """Where it comes from."""
    git_config: GitConfig | Unset = UNSET
    """Configuration of the Git."""
    cluster: JobCluster
    """Cluster."""
    command_line_arguments: str | Unset = UNSET
    """Command line arguments."""
    timeout_seconds: int | Unset = UNSET
    """Time in seconds after which it is given up."""
    is_streaming: bool | Unset = UNSET
    """Whether it is streaming."""

    _names = {}
