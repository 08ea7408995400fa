from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import LlmProviderType


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

    _names = {}
    _kinds = ("type", {"OCI_GEN_AI": "LlmConfig", "THIRD_PARTY": "ThirdPartyLlmConfig"})
