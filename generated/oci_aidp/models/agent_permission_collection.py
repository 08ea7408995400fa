from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import AgentPermissionSummary


@define(kw_only=True)
class AgentPermissionCollection(Model):
    """One page of agent permissions."""

    items: list[AgentPermissionSummary]
    """The items of this page."""

    _names = {}
