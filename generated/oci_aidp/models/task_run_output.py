from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class TaskRunOutput(Model):
    key: str | Unset = UNSET
    task_type: models.TaskType | Unset = UNSET
    is_truncated: bool | Unset = UNSET
    """`true` if only a part of the logs is contained."""
    error_trace: str | Unset = UNSET
    """Stack traces, if the run failed with an error."""
    data: list[models.RunOutputData]
    """Pieces of output, in order."""
    output_parameters: list[models.OutputParameter] | Unset = UNSET
    """Values that the task hands on to later tasks."""
    version: int | Unset = UNSET
    """Version of the stored object."""
