from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import LlmProviderType
from .base_llm_config import BaseLlmConfig


@define(kw_only=True)
class ThirdPartyLlmConfig(BaseLlmConfig):
    """A third party LLM configuration: a `BaseLlmConfig` of kind `THIRD_PARTY`."""

    type_: LlmProviderType = LlmProviderType.THIRD_PARTY
    provider: models.ThirdPartyLlmProvider
    """Provider."""
    api_key_credstore_ref: models.CredentialV2NameAndSecretKey
    """API key credstore reference."""
    llm_connection_settings: models.LlmConnectionSettings | Unset = UNSET
    """LLM connection settings."""
