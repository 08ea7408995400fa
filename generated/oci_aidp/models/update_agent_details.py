from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AgentCardConfigDetail, AgentDiagram, GuardrailsConfiguration, SessionConfiguration


@define(kw_only=True)
class UpdateAgentDetails(Model):
    """What is needed to update an agent."""

    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    compute_key: str | Unset = UNSET
    """Key of the compute."""
    diagram: AgentDiagram | Unset = UNSET
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
    guardrails: GuardrailsConfiguration | Unset = UNSET
    """Guardrails."""
    session_config: SessionConfiguration | Unset = UNSET
    """Configuration of the session."""
    agent_card_config: AgentCardConfigDetail | Unset = UNSET
    """Configuration of the agent card."""

    _names = {}
