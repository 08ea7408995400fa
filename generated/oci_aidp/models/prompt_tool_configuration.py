from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class PromptToolConfiguration(Model):
    """A prompt tool configuration."""

    llm: models.BaseLlmConfig | Unset = UNSET
    """LLM."""
    prompt_text: str | Unset = UNSET
    """Prompt text."""
    model_settings: dict[str, Any] | Unset = UNSET
    """Model settings."""
