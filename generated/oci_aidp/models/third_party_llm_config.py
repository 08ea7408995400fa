from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Unset
from . import LlmProviderType
from .base_llm_config import BaseLlmConfig

if TYPE_CHECKING:
    from . import CredentialV2NameAndSecretKey, LlmConnectionSettings, ThirdPartyLlmProvider


@define(kw_only=True)
class ThirdPartyLlmConfig(BaseLlmConfig):
    """A third party LLM configuration: a `BaseLlmConfig` of kind `THIRD_PARTY`."""

    type_: LlmProviderType = LlmProviderType.THIRD_PARTY
    provider: ThirdPartyLlmProvider
    """Provider."""
    api_key_credstore_ref: CredentialV2NameAndSecretKey
    """API key credstore reference."""
    llm_connection_settings: LlmConnectionSettings | Unset = UNSET
    """LLM connection settings."""

    _names = {}
