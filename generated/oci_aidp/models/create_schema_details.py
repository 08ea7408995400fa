from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class CreateSchemaDetails(Model):
    display_name: str
    """The `<schema>` part of the key, `<catalog>.<schema>`. Fixed in a standard catalog once created."""
    description: str | Unset = UNSET
    properties: dict[str, str] | Unset = UNSET
    """Tags, each a defined tag key with its value."""
    catalog_name: str
    """Catalog that holds the schema, from ListCatalogs."""
