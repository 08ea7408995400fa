from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class MemoryConfiguration(Model):
    """A memory configuration."""

    is_enabled: bool | Unset = UNSET
    """Whether it is enabled."""
    limit: models.MemoryLimitConfiguration | Unset = UNSET
    """Number of items at most."""
    context_management: models.ContextManagementConfiguration | Unset = UNSET
    """Context management."""
    memory_properties: dict[str, Any] | Unset = UNSET
    """Properties of the memory."""
