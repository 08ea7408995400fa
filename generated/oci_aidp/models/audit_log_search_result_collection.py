from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class AuditLogSearchResultCollection(Model):
    """One page of audit log search results."""

    items: list[models.AuditLogSearchResultSummary]
    """The items of this page."""
