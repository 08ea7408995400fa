from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class RenameTableFieldDetails(Model):
    """What is needed to rename a table field."""

    field_name: str
    """Name of the field."""
    updated_field_name: str
    """Name of the updated field."""
