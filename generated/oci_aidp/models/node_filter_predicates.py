from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class NodeFilterPredicates(Model):
    """Node filter predicates."""

    display_name_contains: str | Unset = UNSET
    """Text that the display name contains."""
    type_equals: str | Unset = UNSET
    """Kind to look for."""
