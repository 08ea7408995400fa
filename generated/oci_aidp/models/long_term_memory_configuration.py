from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .llm_config import LlmConfig


@define(kw_only=True)
class LongTermMemoryConfiguration(Model):
    """A long term memory configuration."""

    is_enabled: bool | Unset = UNSET
    """Whether it is enabled."""
    share_between_chat_threads: bool | Unset = UNSET
    """Share between chat threads."""
    llm_config: LlmConfig | Unset = UNSET
    """Configuration of the LLM."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("is_enabled", "isEnabled", None, False),
        ("share_between_chat_threads", "shareBetweenChatThreads", None, False),
        ("llm_config", "llmConfig", _codecs.model("LlmConfig"), False),
    )
