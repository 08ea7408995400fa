from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AgentCardConfigDetail(Model):
    """An agent card configuration detail."""

    name: str
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    skills: list[models.AgentCardSkillDetail] | Unset = UNSET
    """Skills."""
    capabilities: models.AgentCardCapabilitiesDetail | Unset = UNSET
    """What it can do."""
    version: str | Unset = UNSET
    """Version."""
    provider: models.AgentProvider | Unset = UNSET
    """Provider."""
    documentation_url: str | Unset = UNSET
    """URL of the documentation."""
