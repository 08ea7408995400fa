from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import RenameTableFieldDetails, TableFieldDetails, TableProperty, UpdateTableFieldDetails


@define(kw_only=True)
class UpdateTableDetails(Model):
    """What is needed to update a table."""

    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    add_table_fields: list[TableFieldDetails] | Unset = UNSET
    """Table fields to add."""
    drop_table_fields: list[TableFieldDetails] | Unset = UNSET
    """Table fields to drop."""
    rename_table_fields: list[RenameTableFieldDetails] | Unset = UNSET
    """Table fields to rename."""
    add_table_properties: list[TableProperty] | Unset = UNSET
    """Table properties to add."""
    drop_table_properties: list[TableProperty] | Unset = UNSET
    """Table properties to drop."""
    update_table_fields: list[UpdateTableFieldDetails] | Unset = UNSET
    """Table fields to update."""

    _names = {}
