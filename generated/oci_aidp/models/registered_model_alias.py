from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class RegisteredModelAlias(Model):
    alias: str | Unset = UNSET
    """Such as `champion`."""
    version: str | Unset = UNSET
    """Number that it points to, as a decimal string."""
