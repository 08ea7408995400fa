from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class UpdateVolumeDetails(Model):
    display_name: str | Unset = UNSET
    """Unique in the schema; can be changed."""
    description: str | Unset = UNSET
