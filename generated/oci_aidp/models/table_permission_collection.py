from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class TablePermissionCollection(Model):
    """One page of table permissions."""

    items: list[models.TablePermissionSummary]
    """The items of this page."""
