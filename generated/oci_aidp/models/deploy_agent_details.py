from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .o_auth_configuration import OAuthConfiguration
    from .session_retention_configuration import SessionRetentionConfiguration


@define(kw_only=True)
class DeployAgentDetails(Model):
    """What is needed to deploy an agent."""

    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    agent_compute_key: str | Unset = UNSET
    """Key of the agent compute."""
    agent_key: str
    """Key of the agent."""
    session_retention_config: SessionRetentionConfiguration | Unset = UNSET
    """Configuration of the session retention."""
    o_auth_config: OAuthConfiguration | Unset = UNSET
    """Configuration of the OAuth."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("display_name", "displayName", None, False),
        ("description", "description", None, False),
        ("agent_compute_key", "agentComputeKey", None, False),
        ("agent_key", "agentKey", None, False),
        ("session_retention_config", "sessionRetentionConfig", _codecs.model("SessionRetentionConfiguration"), False),
        ("o_auth_config", "oAuthConfig", _codecs.model("OAuthConfiguration"), False),
    )
