from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class RegisteredModelTag(Model):
    key: str | Unset = UNSET
    value: str | Unset = UNSET
