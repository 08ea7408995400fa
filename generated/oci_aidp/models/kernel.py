from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import KernelExecutionState


@define(kw_only=True)
class Kernel(Model):
    """A kernel."""

    id: str | Unset = UNSET
    """Identifier."""
    name: str | Unset = UNSET
    """Name."""
    last_activity: str | Unset = UNSET
    """Last activity."""
    connections: int | Unset = UNSET
    """Connections."""
    execution_state: KernelExecutionState | Unset = UNSET
    """State of the execution."""

    _names = {"last_activity": "last_activity", "execution_state": "execution_state"}
