from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class AgentPermissionCollection(Model):
    """One page of agent permissions."""

    items: list[models.AgentPermissionSummary]
    """The items of this page."""
