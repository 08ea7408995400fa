from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class AsyncOperationCollection(Model):
    """The schema AsyncOperationCollection."""

    items: list[models.AsyncOperationSummary]
