from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AttachedSessionState, AttachedSessionType


@define(kw_only=True)
class AttachedSession(Model):
    """An attached session."""

    type_: AttachedSessionType | Unset = UNSET
    """Kind."""
    path: str | Unset = UNSET
    """Path."""
    state: AttachedSessionState | Unset = UNSET
    """State."""
    last_command_run: str | Unset = UNSET
    """Last command run."""

    _names = {}
