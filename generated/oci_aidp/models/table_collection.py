from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class TableCollection(Model):
    """The schema TableCollection."""

    items: list[models.TableSummary]
