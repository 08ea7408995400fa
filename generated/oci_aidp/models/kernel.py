from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kernel_execution_state import KernelExecutionState


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("id", "id", None, False),
        ("name", "name", None, False),
        ("last_activity", "last_activity", None, False),
        ("connections", "connections", None, False),
        ("execution_state", "execution_state", _codecs.enum("KernelExecutionState"), False),
    )
