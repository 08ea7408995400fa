from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import MemoryLimitConfigurationDetails, MemoryLimitType


@define(kw_only=True)
class MemoryLimitConfiguration(Model):
    """A memory limit configuration."""

    type_: MemoryLimitType | Unset = UNSET
    """Kind."""
    config: MemoryLimitConfigurationDetails | Unset = UNSET
    """Configuration."""

    _names = {}
