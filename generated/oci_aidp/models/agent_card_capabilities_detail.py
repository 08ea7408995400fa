from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class AgentCardCapabilitiesDetail(Model):
    is_streaming: bool | Unset = UNSET
    """`true` if callers can have the response streamed."""
