from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class ShareCollection(Model):
    """One page of shares."""

    items: list[models.ShareSummary]
    """The items of this page."""
