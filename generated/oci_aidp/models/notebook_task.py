from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Unset
from . import TaskType
from .task import Task

if TYPE_CHECKING:
    from . import GitConfig, JobCluster, Parameter, TaskSource


@define(kw_only=True)
class NotebookTask(Task):
    """A notebook task: a `Task` of kind `NOTEBOOK_TASK`."""

    type_: TaskType = TaskType.NOTEBOOK_TASK
    notebook_path: str
    """Path of the notebook."""
    source: TaskSource | Unset = UNSET
    """Where it comes from."""
    git_config: GitConfig | Unset = UNSET
    """Configuration of the Git."""
    cluster: JobCluster
    """Cluster."""
    parameters: list[Parameter] | Unset = UNSET
    """Parameters."""
    timeout_seconds: int | Unset = UNSET
    """Time in seconds after which it is given up."""
    is_streaming: bool | Unset = UNSET
    """Whether it is streaming."""

    _names = {}
