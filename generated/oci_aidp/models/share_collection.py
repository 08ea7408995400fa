from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class ShareCollection(Model):
    """The schema ShareCollection."""

    items: list[models.ShareSummary]
