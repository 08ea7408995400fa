from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AgentCardCapabilitiesDetail, AgentCardSkillDetail, AgentProvider


@define(kw_only=True)
class AgentCardConfigDetail(Model):
    """An agent card configuration detail."""

    name: str
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    skills: list[AgentCardSkillDetail] | Unset = UNSET
    """Skills."""
    capabilities: AgentCardCapabilitiesDetail | Unset = UNSET
    """What it can do."""
    version: str | Unset = UNSET
    """Version."""
    provider: AgentProvider | Unset = UNSET
    """Provider."""
    documentation_url: str | Unset = UNSET
    """URL of the documentation."""

    _names = {}
