from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class MavenSearchSummaryCollection(Model):
    """One page of Maven searches."""

    items: list[models.MavenSearchSummary]
    """The items of this page."""
