from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class ModelVersionTag(Model):
    """The schema ModelVersionTag."""

    key: str | Unset = UNSET
    value: str | Unset = UNSET
