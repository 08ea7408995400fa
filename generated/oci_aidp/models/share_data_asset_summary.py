from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class ShareDataAssetSummary(Model):
    """A schema, table or view in a share."""

    type_: models.ShareDataAssetType
    name: str
    created_by: str
    """Identifier of the principal."""
    description: str | Unset = UNSET
    catalog: str | Unset = UNSET
    """Catalog in which the asset lies."""
    partition: str | Unset = UNSET
    """Partition clause that limits what is shared; only for `TABLE`."""
    time_created: datetime.datetime | Unset = UNSET
    time_updated: datetime.datetime | Unset = UNSET
