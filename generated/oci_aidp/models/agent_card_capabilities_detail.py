from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AgentCardCapabilitiesDetail(Model):
    """An agent card capabilities detail."""

    is_streaming: bool | Unset = UNSET
    """Whether it is streaming."""
