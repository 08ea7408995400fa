from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class SessionCollection(Model):
    """The schema SessionCollection."""

    items: list[models.SessionSummary]
