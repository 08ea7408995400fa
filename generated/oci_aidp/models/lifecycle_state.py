from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class LifecycleState(Model):
    """A lifecycle state."""

    start_time: int | Unset = UNSET
    """When it started."""
    end_time: int | Unset = UNSET
    """When it ended."""
    status: models.RunStatus | Unset = UNSET
    """Status."""
    state_message: str | Unset = UNSET
    """More on the state, for people to read."""
    error_trace: str | Unset = UNSET
    """Stack trace of the error."""
    is_user_canceled_or_timed_out: bool | Unset = UNSET
    """Whether it was canceled by the user or timed out."""
