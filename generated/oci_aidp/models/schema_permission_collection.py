from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class SchemaPermissionCollection(Model):
    """One page of schema permissions."""

    items: list[models.SchemaPermissionSummary]
    """The items of this page."""
