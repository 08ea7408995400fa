from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import AgentDeploymentSummary


@define(kw_only=True)
class AgentDeploymentCollection(Model):
    """One page of agent deployments."""

    items: list[AgentDeploymentSummary]
    """The items of this page."""

    _names = {}
