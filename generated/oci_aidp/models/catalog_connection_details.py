from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class CatalogConnectionDetails(Model):
    display_name: str | Unset = UNSET
    """Name of the connection, not of the catalog."""
    connection_properties: dict[str, str]
    """Depend on the source. In SQL `CREATE EXTERNAL CATALOG` has the options `user.name`, `password`, `tns`,
    `wallet.content` (ZIP file as Base64) and `wallet.password` for Oracle databases. Hold secrets."""
