from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class RecipientCollection(Model):
    """One page of recipients."""

    items: list[models.RecipientSummary]
    """The items of this page."""
