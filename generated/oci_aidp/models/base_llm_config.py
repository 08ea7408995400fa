from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .llm_provider_type import LlmProviderType


@define(kw_only=True)
class BaseLlmConfig(Model):
    """What every `BaseLlmConfig` has; stands for kinds that are not known here."""

    type_: LlmProviderType | Unset = UNSET
    """Kind."""
    model_id: str | Unset = UNSET
    """Identifier of the model."""
    compartment_id: str | Unset = UNSET
    """Identifier of the compartment."""
    endpoint_url: str | Unset = UNSET
    """URL of the endpoint."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("type_", "type", _codecs.enum("LlmProviderType"), False),
        ("model_id", "modelId", None, False),
        ("compartment_id", "compartmentId", None, False),
        ("endpoint_url", "endpointUrl", None, False),
    )
    _kinds = ("type", {"OCI_GEN_AI": "LlmConfig", "THIRD_PARTY": "ThirdPartyLlmConfig"})
