from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class MemoryLimitConfigurationDetails(Model):
    """Details of a memory limit configuration."""

    message_limit: int | Unset = UNSET
    """Message limit."""
    token_limit: int | Unset = UNSET
    """Token limit."""
