from __future__ import annotations

from . import LlmProviderType
from ._schema import UNSET, Unset, define, models
from .base_llm_config import BaseLlmConfig


@define(kw_only=True)
class ThirdPartyLlmConfig(BaseLlmConfig):
    """A model of a provider other than OCI, called with the caller's own API key."""

    type_: LlmProviderType = LlmProviderType.THIRD_PARTY
    provider: models.ThirdPartyLlmProvider
    api_key_credstore_ref: models.CredentialV2NameAndSecretKey
    """Credential that holds the provider's API key."""
    llm_connection_settings: models.LlmConnectionSettings | Unset = UNSET
    """How requests to a third-party provider are made."""
