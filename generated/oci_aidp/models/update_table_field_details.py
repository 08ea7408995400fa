from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class UpdateTableFieldDetails(Model):
    """A new description for an existing column."""

    field_name: str
    """Present column name."""
    field_description: str | Unset = UNSET
