from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .memory_limit_configuration_details import MemoryLimitConfigurationDetails
    from .memory_limit_type import MemoryLimitType


@define(kw_only=True)
class MemoryLimitConfiguration(Model):
    """A memory limit configuration."""

    type_: MemoryLimitType | Unset = UNSET
    """Kind."""
    config: MemoryLimitConfigurationDetails | Unset = UNSET
    """Configuration."""

    _names = {}
