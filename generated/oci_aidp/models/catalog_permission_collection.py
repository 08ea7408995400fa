from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class CatalogPermissionCollection(Model):
    """One page of catalog permissions."""

    items: list[models.CatalogPermissionSummary]
    """The items of this page."""
