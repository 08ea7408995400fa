from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .context_management_configuration import ContextManagementConfiguration
    from .memory_limit_configuration import MemoryLimitConfiguration


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("is_enabled", "isEnabled", None, False),
        ("limit", "limit", _codecs.model("MemoryLimitConfiguration"), False),
        ("context_management", "contextManagement", _codecs.model("ContextManagementConfiguration"), False),
        ("memory_properties", "memoryProperties", None, False),
    )
