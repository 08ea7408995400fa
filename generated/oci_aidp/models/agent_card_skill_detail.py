from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AgentCardSkillDetail(Model):
    """An agent card skill detail."""

    id: str
    """Identifier."""
    name: str
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    tags: list[str] | Unset = UNSET
    """Tags."""
    examples: list[str] | Unset = UNSET
    """Examples."""
