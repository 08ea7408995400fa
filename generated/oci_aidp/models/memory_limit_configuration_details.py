from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class MemoryLimitConfigurationDetails(Model):
    """The schema MemoryLimitConfigurationDetails."""

    message_limit: int | Unset = UNSET
    """Messages kept when history is truncated."""
    token_limit: int | Unset = UNSET
    """Tokens kept when history is truncated, approximately."""
