from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
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
