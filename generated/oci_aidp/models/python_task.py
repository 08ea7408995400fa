from __future__ import annotations

from . import TaskType
from ._schema import UNSET, Unset, define, models
from .task import Task


@define(kw_only=True)
class PythonTask(Task):
    """Runs a Python file."""

    type_: TaskType = TaskType.PYTHON_TASK
    file_path: str
    """Full path of the file, such as `/Workspace/Shared/etl/check_totals.py`."""
    source: models.TaskSource | Unset = UNSET
    """Whether the file is read from the workspace or from the repository in `gitConfig`."""
    git_config: models.GitConfig | Unset = UNSET
    """Repository of tasks whose `source` is `GIT_PROVIDER`."""
    cluster: models.JobCluster
    """Existing cluster, by `clusterKey` and `clusterName`, or a new one, by `newCluster`."""
    command_line_arguments: str | Unset = UNSET
    """Arguments of the program, as one text."""
    timeout_seconds: int | Unset = UNSET
    """Longest duration of a run, in seconds; 0, the default, means no limit."""
    is_streaming: bool | Unset = UNSET
    """Whether the task runs on until it is stopped. Timeout, retries and dependencies do not apply to it, and the
    job needs `maxConcurrentRuns` 1."""
