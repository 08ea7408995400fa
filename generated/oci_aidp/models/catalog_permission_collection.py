from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import CatalogPermissionSummary


@define(kw_only=True)
class CatalogPermissionCollection(Model):
    """One page of catalog permissions."""

    items: list[CatalogPermissionSummary]
    """The items of this page."""

    _names = {}
