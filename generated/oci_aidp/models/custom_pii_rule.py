from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CustomPiiRule(Model):
    """A custom PII rule."""

    name: str
    """Name."""
    pattern: str
    """Pattern."""
    prefix: str | Unset = UNSET
    """Prefix."""
    suffix: str | Unset = UNSET
    """Suffix."""
    is_case_sensitive: bool | Unset = UNSET
    """Whether it is case sensitive."""
    max_distance: int | Unset = UNSET
    """Maximum distance."""
    priority: int | Unset = UNSET
    """Priority."""
