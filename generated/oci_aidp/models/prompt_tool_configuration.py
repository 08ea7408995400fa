from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import BaseLlmConfig


@define(kw_only=True)
class PromptToolConfiguration(Model):
    """A prompt tool configuration."""

    llm: BaseLlmConfig | Unset = UNSET
    """LLM."""
    prompt_text: str | Unset = UNSET
    """Prompt text."""
    model_settings: dict[str, Any] | Unset = UNSET
    """Model settings."""

    _names = {}
