from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .agent_session_summary import AgentSessionSummary


@define(kw_only=True)
class AgentSessionCollection(Model):
    """One page of agent sessions."""

    items: list[AgentSessionSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("AgentSessionSummary")), False),
    )
