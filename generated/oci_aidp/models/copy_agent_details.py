from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class CopyAgentDetails(Model):
    target_display_name: str | Unset = UNSET
    """Follows the rules of `Agent.displayName`."""
    target_description: str | Unset = UNSET
    target_path_info: str
    """`pathInfo` of the copy: path in the target workspace's volume under which its JSON is written."""
    target_workspace_key: str
    """UUID, from ListWorkspaces."""
