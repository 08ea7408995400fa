from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import TaskType
from .task import Task


@define(kw_only=True)
class JarTask(Task):
    """A jar task: a `Task` of kind `JAR_TASK`."""

    type_: TaskType = TaskType.JAR_TASK
    main_class: str
    """Main class."""
    dependent_libraries: list[str] | Unset = UNSET
    """Dependent libraries."""
    source: models.TaskSource | Unset = UNSET
    """Where it comes from."""
    git_config: models.GitConfig | Unset = UNSET
    """Configuration of the Git."""
    cluster: models.JobCluster
    """Cluster."""
    command_line_arguments: str | Unset = UNSET
    """Command line arguments."""
    parameters: list[models.Parameter] | Unset = UNSET
    """Parameters."""
    timeout_seconds: int | Unset = UNSET
    """Time in seconds after which it is given up."""
    is_streaming: bool | Unset = UNSET
    """Whether it is streaming."""
