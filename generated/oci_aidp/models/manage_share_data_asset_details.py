from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ManageShareDataAssetDetails(Model):
    """One asset to be added or removed."""

    action: models.ShareDataAssetAction
    type_: models.ShareDataAssetType
    name: str
    """Fully qualified: `<catalog>.<schema>` for `SCHEMA`, `<catalog>.<schema>.<table>` for `TABLE`, likewise for
    `VIEW`."""
    description: str | Unset = UNSET
    partition: str | Unset = UNSET
    """Partition clause that limits what is shared; only for `TABLE`."""
    alias: str | Unset = UNSET
    """Name under which recipients find the asset; only for `TABLE` and `VIEW`."""
