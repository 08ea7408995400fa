from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class MemoryLimitConfigurationDetails(Model):
    """Details of a memory limit configuration."""

    message_limit: int | Unset = UNSET
    """Message limit."""
    token_limit: int | Unset = UNSET
    """Token limit."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("message_limit", "messageLimit", None, False),
        ("token_limit", "tokenLimit", None, False),
    )
