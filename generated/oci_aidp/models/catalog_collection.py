from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .catalog_summary import CatalogSummary


@define(kw_only=True)
class CatalogCollection(Model):
    """One page of catalogs."""

    items: list[CatalogSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (("items", "items", _codecs.array(_codecs.model("CatalogSummary")), False),)
