from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class DependsOn(Model):
    task_key: str
    """Name of another task of the job."""
    outcome: str | Unset = UNSET
    """Result that the other task, an `IF_ELSE_TASK`, must have for this task to run. Only for such tasks."""
