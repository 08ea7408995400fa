from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class MemoryLimitConfigurationDetails(Model):
    message_limit: int | Unset = UNSET
    """Messages kept when history is truncated."""
    token_limit: int | Unset = UNSET
    """Tokens kept when history is truncated, approximately."""
