from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field
from ..types import UNSET, Unset
from . import LlmProviderType
from .base_llm_config import BaseLlmConfig

if TYPE_CHECKING:
    from .credential_v2_name_and_secret_key import CredentialV2NameAndSecretKey
    from .llm_connection_settings import LlmConnectionSettings
    from .third_party_llm_provider import ThirdPartyLlmProvider


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

    _fields: ClassVar[tuple[Field, ...]] = (
        *BaseLlmConfig._fields,
        ("provider", "provider", _codecs.enum("ThirdPartyLlmProvider"), False),
        ("api_key_credstore_ref", "apiKeyCredstoreRef", _codecs.model("CredentialV2NameAndSecretKey"), False),
        ("llm_connection_settings", "llmConnectionSettings", _codecs.model("LlmConnectionSettings"), False),
    )
