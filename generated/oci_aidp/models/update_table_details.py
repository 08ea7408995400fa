from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateTableDetails(Model):
    """What is needed to update a table."""

    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    add_table_fields: list[models.TableFieldDetails] | Unset = UNSET
    """Table fields to add."""
    drop_table_fields: list[models.TableFieldDetails] | Unset = UNSET
    """Table fields to drop."""
    rename_table_fields: list[models.RenameTableFieldDetails] | Unset = UNSET
    """Table fields to rename."""
    add_table_properties: list[models.TableProperty] | Unset = UNSET
    """Table properties to add."""
    drop_table_properties: list[models.TableProperty] | Unset = UNSET
    """Table properties to drop."""
    update_table_fields: list[models.UpdateTableFieldDetails] | Unset = UNSET
    """Table fields to update."""
