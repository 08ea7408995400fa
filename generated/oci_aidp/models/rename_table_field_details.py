from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True, repr=False)
class RenameTableFieldDetails(Model):
    """The schema RenameTableFieldDetails."""

    field_name: str
    """Present column name."""
    updated_field_name: str
    """New column name."""
