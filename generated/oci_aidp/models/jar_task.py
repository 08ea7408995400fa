from __future__ import annotations

from . import TaskType
from ._schema import UNSET, Unset, define, models
from .task import Task


@define(kw_only=True)
class JarTask(Task):
    """Runs Scala or Java code. The JAR must be built for the JDK, Scala and Spark versions of the cluster."""

    type_: TaskType = TaskType.JAR_TASK
    main_class: str
    dependent_libraries: list[str] | Unset = UNSET
    """JARs that the main class needs."""
    source: models.TaskSource | Unset = UNSET
    """Whether the file is read from the workspace or from the repository in `gitConfig`."""
    git_config: models.GitConfig | Unset = UNSET
    """Repository of tasks whose `source` is `GIT_PROVIDER`."""
    cluster: models.JobCluster
    """Existing cluster, by `clusterKey` and `clusterName`, or a new one, by `newCluster`."""
    command_line_arguments: str | Unset = UNSET
    """Arguments of the program, as one text."""
    parameters: list[models.Parameter] | Unset = UNSET
    """On the same name, the job run's value wins over the task's, and the task's over the job's. Values can hold
    system parameters, such as `{{job.run_id}}`."""
    timeout_seconds: int | Unset = UNSET
    """Longest duration of a run, in seconds; 0, the default, means no limit."""
    is_streaming: bool | Unset = UNSET
    """Whether the task runs on until it is stopped. Timeout, retries and dependencies do not apply to it, and the
    job needs `maxConcurrentRuns` 1."""
