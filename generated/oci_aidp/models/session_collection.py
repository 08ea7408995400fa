from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class SessionCollection(Model):
    """One page of sessions."""

    items: list[models.SessionSummary]
    """The items of this page."""
