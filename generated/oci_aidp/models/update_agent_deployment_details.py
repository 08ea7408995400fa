from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import OAuthConfiguration


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
    o_auth_config: OAuthConfiguration | Unset = UNSET
    """Configuration of the OAuth."""

    _names = {}
