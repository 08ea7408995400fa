from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class BaseLlmConfig(Model):
    """What every `BaseLlmConfig` has; stands for kinds that are not known here."""

    type_: models.LlmProviderType | Unset = UNSET
    """Kind."""
    model_id: str | Unset = UNSET
    """Identifier of the model."""
    compartment_id: str | Unset = UNSET
    """Identifier of the compartment."""
    endpoint_url: str | Unset = UNSET
    """URL of the endpoint."""

    _variants = ("type", {"OCI_GEN_AI": "LlmConfig", "THIRD_PARTY": "ThirdPartyLlmConfig"})
