from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CopyAgentDetails(Model):
    """What is needed to copy an agent."""

    target_display_name: str | Unset = UNSET
    """Name of the target display."""
    target_description: str | Unset = UNSET
    """Description of the target."""
    target_path_info: str
    """Target path information."""
    target_workspace_key: str
    """Key of the target workspace."""
