from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("pattern", "pattern", None, False),
        ("prefix", "prefix", None, False),
        ("suffix", "suffix", None, False),
        ("is_case_sensitive", "isCaseSensitive", None, False),
        ("max_distance", "maxDistance", None, False),
        ("priority", "priority", None, False),
    )
