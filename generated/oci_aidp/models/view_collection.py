from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class ViewCollection(Model):
    """One page of views."""

    items: list[models.ViewSummary]
    """The items of this page."""
