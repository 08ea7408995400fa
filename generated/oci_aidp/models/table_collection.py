from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class TableCollection(Model):
    """One page of tables."""

    items: list[models.TableSummary]
    """The items of this page."""
