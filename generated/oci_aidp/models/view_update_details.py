from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ViewUpdateDetails(Model):
    display_name: str | Unset = UNSET
    """New name, unique in the schema; for `RENAME_VIEW`."""
    description: str | Unset = UNSET
    """New text, for `UPDATE_VIEW_DESCRIPTION`."""
    view_text: str | Unset = UNSET
    """SQL query; for `UPDATE_VIEW_QUERY`."""
    view_fields: list[models.ViewFieldDetails] | Unset = UNSET
    """Columns with their new descriptions; for `UPDATE_COLUMN_DESCRIPTION`."""
    add_view_properties: list[models.ViewProperty] | Unset = UNSET
    """Name and value pairs, added to the view; for `ADD_PROPERTIES`."""
    drop_view_properties: list[models.ViewProperty] | Unset = UNSET
    """For `DROP_PROPERTIES`; the values can be left out."""
