from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SpanStatus(Model):
    """The schema SpanStatus."""

    code: str | Unset = UNSET
    message: str | Unset = UNSET
