from __future__ import annotations

from attrs import define

from ..unset import UNSET, Unset
from . import LlmProviderType
from .base_llm_config import BaseLlmConfig


@define(kw_only=True)
class LlmConfig(BaseLlmConfig):
    """An LLM configuration: a `BaseLlmConfig` of kind `OCI_GEN_AI`."""

    type_: LlmProviderType = LlmProviderType.OCI_GEN_AI
    provider: str | Unset = UNSET
    """Provider."""
    region_id: str | Unset = UNSET
    """Identifier of the region."""
