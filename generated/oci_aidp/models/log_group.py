from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class LogGroup(Model):
    """A log group."""

    compartment_id: str | Unset = UNSET
    """Identifier of the compartment."""
    group_name: str | Unset = UNSET
    """Name of the group."""
    log_name: str | Unset = UNSET
    """Name of the log."""
