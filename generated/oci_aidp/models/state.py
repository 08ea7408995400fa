from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import RunStatus


@define(kw_only=True)
class State(Model):
    """A state."""

    status: RunStatus | Unset = UNSET
    """Status."""
    state_message: str | Unset = UNSET
    """More on the state, for people to read."""
    error_trace: str | Unset = UNSET
    """Stack trace of the error."""
    is_user_canceled_or_timed_out: bool | Unset = UNSET
    """Whether it was canceled by the user or timed out."""

    _names = {}
