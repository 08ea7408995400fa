from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class RegisteredModelTag(Model):
    """The schema RegisteredModelTag."""

    key: str | Unset = UNSET
    value: str | Unset = UNSET
