from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class AgentCardCapabilitiesDetail(Model):
    """The schema AgentCardCapabilitiesDetail."""

    is_streaming: bool | Unset = UNSET
    """`true` if callers can have the response streamed."""
