from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class SchemaCollection(Model):
    """One page of schemas."""

    items: list[models.SchemaSummary]
    """The items of this page."""
