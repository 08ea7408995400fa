from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class UpdateTableDetails(Model):
    """Lists of changes; what no list names stays as it is."""

    display_name: str | Unset = UNSET
    """New table name."""
    description: str | Unset = UNSET
    add_table_fields: list[models.TableFieldDetails] | Unset = UNSET
    """Columns to add."""
    drop_table_fields: list[models.TableFieldDetails] | Unset = UNSET
    """Columns to drop, found by `fieldName`."""
    rename_table_fields: list[models.RenameTableFieldDetails] | Unset = UNSET
    """New names of columns."""
    add_table_properties: list[models.TableProperty] | Unset = UNSET
    drop_table_properties: list[models.TableProperty] | Unset = UNSET
    """Properties to remove, found by `propertyName`; the value can be left out."""
    update_table_fields: list[models.UpdateTableFieldDetails] | Unset = UNSET
    """New descriptions of columns."""
