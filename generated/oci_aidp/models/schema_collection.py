from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import SchemaSummary


@define(kw_only=True)
class SchemaCollection(Model):
    """One page of schemas."""

    items: list[SchemaSummary]
    """The items of this page."""

    _names = {}
