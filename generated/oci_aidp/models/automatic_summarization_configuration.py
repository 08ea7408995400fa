from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class AutomaticSummarizationConfiguration(Model):
    """Has the conversation history of a session summarised automatically. Left out, there is no summarisation."""

    is_enabled: bool | Unset = UNSET
    """Has no effect on agent nodes whose memory is disabled."""
