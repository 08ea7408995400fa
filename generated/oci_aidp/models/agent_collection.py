from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import AgentInfo


@define(kw_only=True)
class AgentCollection(Model):
    """One page of agents."""

    items: list[AgentInfo]
    """The items of this page."""

    _names = {}
