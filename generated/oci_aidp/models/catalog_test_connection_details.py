from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class CatalogTestConnectionDetails(Model):
    key: str | Unset = UNSET
    """Name of an existing catalog, `catalogKey` elsewhere."""
    source_type: models.CatalogSourceType | Unset = UNSET
    """Kind of source; for external catalogs only."""
    connection_details: models.CatalogConnectionDetails | Unset = UNSET
    """Connection to try."""
