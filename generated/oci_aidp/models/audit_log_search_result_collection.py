from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class AuditLogSearchResultCollection(Model):
    """The schema AuditLogSearchResultCollection."""

    items: list[models.AuditLogSearchResultSummary]
