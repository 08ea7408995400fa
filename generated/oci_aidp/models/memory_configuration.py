from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ContextManagementConfiguration, MemoryLimitConfiguration


@define(kw_only=True)
class MemoryConfiguration(Model):
    """A memory configuration."""

    is_enabled: bool | Unset = UNSET
    """Whether it is enabled."""
    limit: MemoryLimitConfiguration | Unset = UNSET
    """Number of items at most."""
    context_management: ContextManagementConfiguration | Unset = UNSET
    """Context management."""
    memory_properties: dict[str, Any] | Unset = UNSET
    """Properties of the memory."""

    _names = {}
