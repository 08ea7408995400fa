from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import CatalogSummary


@define(kw_only=True)
class CatalogCollection(Model):
    """One page of catalogs."""

    items: list[CatalogSummary]
    """The items of this page."""

    _names = {}
