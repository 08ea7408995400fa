from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AttachedSession(Model):
    """An attached session."""

    type_: models.AttachedSessionType | Unset = UNSET
    """Kind."""
    path: str | Unset = UNSET
    """Path."""
    state: models.AttachedSessionState | Unset = UNSET
    """State."""
    last_command_run: str | Unset = UNSET
    """Last command run."""
