from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class CatalogCollection(Model):
    """One page of catalogs."""

    items: list[models.CatalogSummary]
    """The items of this page."""
