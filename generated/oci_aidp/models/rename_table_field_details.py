from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class RenameTableFieldDetails(Model):
    field_name: str
    """Present column name."""
    updated_field_name: str
    """New column name."""
