from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, datetime, define


@define(kw_only=True)
class TraceEvent(Model):
    name: str | Unset = UNSET
    timestamp: datetime.datetime | Unset = UNSET
    attributes: dict[str, Any] | Unset = UNSET
