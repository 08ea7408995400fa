from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class AutomaticSummarizationConfiguration(Model):
    """Has the conversation history of a session summarised automatically. Left out, there is no summarisation."""

    is_enabled: bool | Unset = UNSET
    """Has no effect on agent nodes whose memory is disabled."""
