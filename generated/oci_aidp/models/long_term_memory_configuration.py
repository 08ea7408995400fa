from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class LongTermMemoryConfiguration(Model):
    """A long term memory configuration."""

    is_enabled: bool | Unset = UNSET
    """Whether it is enabled."""
    share_between_chat_threads: bool | Unset = UNSET
    """Share between chat threads."""
    llm_config: models.LlmConfig | Unset = UNSET
    """Configuration of the LLM."""
