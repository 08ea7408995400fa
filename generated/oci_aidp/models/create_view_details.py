from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class CreateViewDetails(Model):
    display_name: str
    """Unique in the schema; can be changed."""
    catalog_key: str
    """Catalog by name, not by GUID; from ListCatalogs."""
    schema_key: str
    """Schema, as `<catalog>.<schema>`, from ListSchemas."""
    description: str | Unset = UNSET
    view_text: str
    """SQL query that the view stands for."""
    view_properties: list[models.ViewProperty] | Unset = UNSET
    view_fields: list[models.ViewFieldDetails] | Unset = UNSET
    """Columns."""
