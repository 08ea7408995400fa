from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class AgentCardPreviewResponse(Model):
    """Answer to an agent card preview."""

    agent_card_json: str
    """Agent card JSON."""

    _fields: ClassVar[tuple[Field, ...]] = (("agent_card_json", "agentCardJson", None, False),)
