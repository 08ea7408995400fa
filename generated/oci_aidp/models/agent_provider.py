from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class AgentProvider(Model):
    organization: str | Unset = UNSET
    url: str | Unset = UNSET
    """Website or documentation."""
