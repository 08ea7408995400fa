from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class LifecycleState(Model):
    """One state that a run was in, and for how long."""

    start_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    end_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    status: models.RunStatus | Unset = UNSET
    """Oracle's samples poll a run until `SUCCESS`, `FAILED` or `CANCELED`; `INTERNAL_ERROR`, `SKIPPED` and
    `TIMED_OUT` end a run, too."""
    state_message: str | Unset = UNSET
    """Explains the status, such as `Successfully executed notebook …`."""
    error_trace: str | Unset = UNSET
    """Stack traces, if the run failed with an error."""
    is_user_canceled_or_timed_out: bool | Unset = UNSET
    """`true` if a user cancelled the run or the scheduler did after the timeout; default `false`."""
