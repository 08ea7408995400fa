from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class KernelSummary(Model):
    """A kernel, as lists show it."""

    id: str | Unset = UNSET
    """Identifier."""
    name: str
    """Name."""
    last_activity: str | Unset = UNSET
    """Last activity."""
    connections: int | Unset = UNSET
    """Connections."""
    execution_state: str | Unset = UNSET
    """State of the execution."""

    _wire_names = {"last_activity": "last_activity", "execution_state": "execution_state"}
