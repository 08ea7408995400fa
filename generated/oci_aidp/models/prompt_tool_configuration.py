from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .base_llm_config import BaseLlmConfig


@define(kw_only=True)
class PromptToolConfiguration(Model):
    """A prompt tool configuration."""

    llm: BaseLlmConfig | Unset = UNSET
    """LLM."""
    prompt_text: str | Unset = UNSET
    """Prompt text."""
    model_settings: dict[str, Any] | Unset = UNSET
    """Model settings."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("llm", "llm", _codecs.model("BaseLlmConfig"), False),
        ("prompt_text", "promptText", None, False),
        ("model_settings", "modelSettings", None, False),
    )
