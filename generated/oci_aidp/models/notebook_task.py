from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import TaskType
from .task import Task


@define(kw_only=True)
class NotebookTask(Task):
    """A notebook task: a `Task` of kind `NOTEBOOK_TASK`."""

    type_: TaskType = TaskType.NOTEBOOK_TASK
    notebook_path: str
    """Path of the notebook."""
    source: models.TaskSource | Unset = UNSET
    """Where it comes from."""
    git_config: models.GitConfig | Unset = UNSET
    """Configuration of the Git."""
    cluster: models.JobCluster
    """Cluster."""
    parameters: list[models.Parameter] | Unset = UNSET
    """Parameters."""
    timeout_seconds: int | Unset = UNSET
    """Time in seconds after which it is given up."""
    is_streaming: bool | Unset = UNSET
    """Whether it is streaming."""
