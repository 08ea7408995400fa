from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class AgentDeploymentCollection(Model):
    """One page of agent deployments."""

    items: list[models.AgentDeploymentSummary]
    """The items of this page."""
