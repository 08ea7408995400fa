from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class View(Model):
    key: str | Unset = UNSET
    """Fully qualified name, `<catalog>.<schema>.<view>`."""
    display_name: str
    """Unique in the schema; can be changed."""
    catalog_key: str | Unset = UNSET
    """Catalog by name, not by GUID; from ListCatalogs."""
    schema_key: str | Unset = UNSET
    """Schema, as `<catalog>.<schema>`, from ListSchemas."""
    view_text: str | Unset = UNSET
    """SQL query that the view stands for."""
    description: str | Unset = UNSET
    view_fields: list[models.ViewFieldDetails] | Unset = UNSET
    """Columns."""
    time_created: datetime.datetime | Unset = UNSET
    time_updated: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    """Identifier of the principal."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal."""
    view_properties: list[models.ViewProperty] | Unset = UNSET
    lifecycle_state: models.AlwaysActiveState | Unset = UNSET
    """State of a resource that has no other states."""
    lifecycle_state_details: str | Unset = UNSET
    """Message on the current state, such as what to do about a failure."""
