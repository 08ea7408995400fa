from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class CreateShareDetails(Model):
    """The schema CreateShareDetails."""

    display_name: str
    """Unique in the platform; can be changed."""
    description: str | Unset = UNSET
