from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class Task(Model):
    type_: models.TaskType
    task_key: str
    """Name of the task in the job, chosen by the caller; `dependsOn` of other tasks refers to it."""
    depends_on: list[models.DependsOn] | Unset = UNSET
    """Tasks that must have completed before this one; `runIf` says with which results."""
    run_if: models.TaskRunIf
    """Results of the tasks in `dependsOn` with which the task runs."""
    max_retries: int | Unset = UNSET
    """At most 10. A run that ends in `FAILED` or `INTERNAL_ERROR` is retried; not for streaming tasks."""
    min_retry_interval_millis: int | Unset = UNSET
    """Milliseconds from the start of the failed run to its retry, at most 600000 (10 minutes); left out, the retry
    follows at once. Not for streaming tasks."""
    is_retry_on_timeout: bool | Unset = UNSET
    """Whether a run that timed out is retried, too; default `false`. Not for streaming tasks."""

    _variants = (
        "type",
        {
            "AGENT_TASK": "AgentTask",
            "IF_ELSE_TASK": "IfElseTask",
            "JAR_TASK": "JarTask",
            "JOB_TASK": "JobTask",
            "NOTEBOOK_TASK": "NotebookTask",
            "PYTHON_TASK": "PythonTask",
        },
    )
