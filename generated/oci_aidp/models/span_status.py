from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class SpanStatus(Model):
    code: str | Unset = UNSET
    message: str | Unset = UNSET
