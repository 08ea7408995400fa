from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class AgentCardSkillDetail(Model):
    """One thing that the published agent can do for its callers."""

    id: str
    """Unique among the agent's skills."""
    name: str
    """Human-readable."""
    description: str | Unset = UNSET
    """Tells other agents what the skill is good for."""
    tags: list[str] | Unset = UNSET
    """Keywords for grouping and search."""
    examples: list[str] | Unset = UNSET
    """Prompts that the skill can answer."""
