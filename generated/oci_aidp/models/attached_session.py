from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class AttachedSession(Model):
    """A notebook or file with a session on a cluster."""

    type_: models.AttachedSessionType | Unset = UNSET
    path: str | Unset = UNSET
    """Path of the notebook or file."""
    state: models.AttachedSessionState | Unset = UNSET
    last_command_run: str | Unset = UNSET
    """Time at which the notebook or file last ran a command on the cluster."""
