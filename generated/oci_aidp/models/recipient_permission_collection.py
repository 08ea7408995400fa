from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class RecipientPermissionCollection(Model):
    """One page of recipient permissions."""

    items: list[models.RecipientPermissionSummary]
    """The items of this page."""
