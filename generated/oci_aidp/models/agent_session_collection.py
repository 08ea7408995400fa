from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import AgentSessionSummary


@define(kw_only=True)
class AgentSessionCollection(Model):
    """One page of agent sessions."""

    items: list[AgentSessionSummary]
    """The items of this page."""

    _names = {}
