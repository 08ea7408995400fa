from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class ModelParam(Model):
    name: str | Unset = UNSET
    value: str | Unset = UNSET
    """Numbers, too, are sent as text."""
