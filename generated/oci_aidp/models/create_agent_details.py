from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateAgentDetails(Model):
    """What is needed to create an agent."""

    display_name: str
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    path_info: str
    """Path information."""
    type_: models.AgentType | Unset = UNSET
    """Kind."""
    entry_file_path: str | Unset = UNSET
    """Path of the entry file."""
    dependencies_file_path: str | Unset = UNSET
    """Path of the dependencies file."""
    compute_key: str | Unset = UNSET
    """Key of the compute."""
    guardrails: models.GuardrailsConfiguration | Unset = UNSET
    """Guardrails."""
    session_config: models.SessionConfiguration | Unset = UNSET
    """Configuration of the session."""
    agent_card_config: models.AgentCardConfigDetail | Unset = UNSET
    """Configuration of the agent card."""
    diagram: models.AgentDiagram | Unset = UNSET
    """Diagram."""
