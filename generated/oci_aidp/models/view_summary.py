from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class ViewSummary(Model):
    key: str | Unset = UNSET
    """Fully qualified name, `<catalog>.<schema>.<view>`."""
    display_name: str | Unset = UNSET
    """Unique in the schema; can be changed."""
    is_temporary: bool | Unset = UNSET
    """`false` for a permanent view."""
    time_created: datetime.datetime | Unset = UNSET
    time_updated: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    """Identifier of the principal."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal."""
    lifecycle_state: models.AlwaysActiveState | Unset = UNSET
    """State of a resource that has no other states."""
