from __future__ import annotations

from . import LlmProviderType
from ._schema import UNSET, Unset, define
from .base_llm_config import BaseLlmConfig


@define(kw_only=True)
class LlmConfig(BaseLlmConfig):
    """A model of OCI Generative AI."""

    type_: LlmProviderType = LlmProviderType.OCI_GEN_AI
    provider: str | Unset = UNSET
    """Kind of model within OCI Generative AI; Oracle's samples use `generic` and `cohere`."""
    region_id: str | Unset = UNSET
    """OCI region, such as `us-ashburn-1`."""
