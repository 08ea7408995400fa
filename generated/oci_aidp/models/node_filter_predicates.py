from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class NodeFilterPredicates(Model):
    display_name_contains: str | Unset = UNSET
    """Part of the wanted nodes' display names."""
    type_equals: str | Unset = UNSET
    """Exact `type` of the wanted nodes."""
