from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class AgentCardConfigDetail(Model):
    """What an A2A (agent-to-agent) agent card says, by which other agents discover the deployed agent and learn how
    to call it."""

    name: str
    """Human-readable."""
    description: str | Unset = UNSET
    """Human-readable."""
    skills: list[models.AgentCardSkillDetail] | Unset = UNSET
    capabilities: models.AgentCardCapabilitiesDetail | Unset = UNSET
    version: str | Unset = UNSET
    """Version of the agent itself, such as `1.0.0`."""
    provider: models.AgentProvider | Unset = UNSET
    documentation_url: str | Unset = UNSET
    """Stands in the agent card as `documentation_url`."""
