from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class AgentCollection(Model):
    """One page of agents."""

    items: list[models.AgentInfo]
    """The items of this page."""
