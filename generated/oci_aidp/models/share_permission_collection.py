from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class SharePermissionCollection(Model):
    """One page of share permissions."""

    items: list[models.SharePermissionSummary]
    """The items of this page."""
