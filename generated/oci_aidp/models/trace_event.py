from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, datetime, define


@define(kw_only=True, repr=False)
class TraceEvent(Model):
    """The schema TraceEvent."""

    name: str | Unset = UNSET
    timestamp: datetime.datetime | Unset = UNSET
    attributes: dict[str, Any] | Unset = UNSET
