from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import AuditLogSearchResultSummary


@define(kw_only=True)
class AuditLogSearchResultCollection(Model):
    """One page of audit log search results."""

    items: list[AuditLogSearchResultSummary]
    """The items of this page."""

    _names = {}
