from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import LlmConfig


@define(kw_only=True)
class LongTermMemoryConfiguration(Model):
    """A long term memory configuration."""

    is_enabled: bool | Unset = UNSET
    """Whether it is enabled."""
    share_between_chat_threads: bool | Unset = UNSET
    """Share between chat threads."""
    llm_config: LlmConfig | Unset = UNSET
    """Configuration of the LLM."""

    _names = {}
