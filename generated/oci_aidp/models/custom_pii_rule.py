from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class CustomPiiRule(Model):
    """Detects personal data by a pattern of the caller's own."""

    name: str
    pattern: str
    """Regular expression."""
    prefix: str | Unset = UNSET
    """Pattern for what stands before the match."""
    suffix: str | Unset = UNSET
    """Pattern for what stands after the match."""
    is_case_sensitive: bool | Unset = UNSET
    max_distance: int | Unset = UNSET
    priority: int | Unset = UNSET
