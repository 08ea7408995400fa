from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class PrivateNetworkProfileCollection(Model):
    """The schema PrivateNetworkProfileCollection."""

    items: list[models.PrivateNetworkProfileSummary]
