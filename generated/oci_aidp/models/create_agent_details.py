from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AgentCardConfigDetail, AgentDiagram, AgentType, GuardrailsConfiguration, SessionConfiguration


@define(kw_only=True)
class CreateAgentDetails(Model):
    """What is needed to create an agent."""

    display_name: str
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    path_info: str
    """Path information."""
    type_: AgentType | Unset = UNSET
    """Kind."""
    entry_file_path: str | Unset = UNSET
    """Path of the entry file."""
    dependencies_file_path: str | Unset = UNSET
    """Path of the dependencies file."""
    compute_key: str | Unset = UNSET
    """Key of the compute."""
    guardrails: GuardrailsConfiguration | Unset = UNSET
    """Guardrails."""
    session_config: SessionConfiguration | Unset = UNSET
    """Configuration of the session."""
    agent_card_config: AgentCardConfigDetail | Unset = UNSET
    """Configuration of the agent card."""
    diagram: AgentDiagram | Unset = UNSET
    """Diagram."""

    _names = {}
