from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("id", "id", None, False),
        ("name", "name", None, False),
        ("last_activity", "last_activity", None, False),
        ("connections", "connections", None, False),
        ("execution_state", "execution_state", None, False),
    )
