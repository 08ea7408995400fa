from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class RecipientCollection(Model):
    """The schema RecipientCollection."""

    items: list[models.RecipientSummary]
