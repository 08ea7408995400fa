from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CatalogTestConnectionDetails(Model):
    """Details of a catalog test connection."""

    key: str | Unset = UNSET
    """Key, unique within its kind."""
    source_type: models.CatalogSourceType | Unset = UNSET
    """Kind of source."""
    connection_details: models.CatalogConnectionDetails | Unset = UNSET
    """Details of the connection."""
