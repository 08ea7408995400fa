from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class NodeFilterPredicates(Model):
    """The schema NodeFilterPredicates."""

    display_name_contains: str | Unset = UNSET
    """Part of the wanted nodes' display names."""
    type_equals: str | Unset = UNSET
    """Exact `type` of the wanted nodes."""
