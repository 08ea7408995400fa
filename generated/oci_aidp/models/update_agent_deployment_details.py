from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateAgentDeploymentDetails(Model):
    """What is needed to update an agent deployment."""

    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    agent_compute_key: str | Unset = UNSET
    """Key of the agent compute."""
    agent_key: str
    """Key of the agent."""
    o_auth_config: models.OAuthConfiguration | Unset = UNSET
    """Configuration of the OAuth."""
