from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class AgentSessionCollection(Model):
    """One page of agent sessions."""

    items: list[models.AgentSessionSummary]
    """The items of this page."""
