from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .catalog_permission_summary import CatalogPermissionSummary


@define(kw_only=True)
class CatalogPermissionCollection(Model):
    """One page of catalog permissions."""

    items: list[CatalogPermissionSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("CatalogPermissionSummary")), False),
    )
