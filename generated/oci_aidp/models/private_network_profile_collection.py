from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class PrivateNetworkProfileCollection(Model):
    """One page of private network profiles."""

    items: list[models.PrivateNetworkProfileSummary]
    """The items of this page."""
