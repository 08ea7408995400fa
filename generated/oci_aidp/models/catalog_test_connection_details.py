from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import CatalogConnectionDetails, CatalogSourceType


@define(kw_only=True)
class CatalogTestConnectionDetails(Model):
    """Details of a catalog test connection."""

    key: str | Unset = UNSET
    """Key, unique within its kind."""
    source_type: CatalogSourceType | Unset = UNSET
    """Kind of source."""
    connection_details: CatalogConnectionDetails | Unset = UNSET
    """Details of the connection."""

    _names = {}
