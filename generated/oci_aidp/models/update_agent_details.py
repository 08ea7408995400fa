from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateAgentDetails(Model):
    """What is needed to update an agent."""

    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    compute_key: str | Unset = UNSET
    """Key of the compute."""
    diagram: models.AgentDiagram | Unset = UNSET
    """Diagram."""
    entry_file_path: str | Unset = UNSET
    """Path of the entry file."""
    dependencies_file_path: str | Unset = UNSET
    """Path of the dependencies file."""
    deleted_nodes: list[str] | Unset = UNSET
    """Deleted nodes."""
    updated_nodes: list[str] | Unset = UNSET
    """Updated nodes."""
    added_nodes: list[str] | Unset = UNSET
    """Added nodes."""
    guardrails: models.GuardrailsConfiguration | Unset = UNSET
    """Guardrails."""
    session_config: models.SessionConfiguration | Unset = UNSET
    """Configuration of the session."""
    agent_card_config: models.AgentCardConfigDetail | Unset = UNSET
    """Configuration of the agent card."""
