from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class BaseLlmConfig(Model):
    """Fields of every `BaseLlmConfig`; read in its place when `type` has a value not listed here."""

    type_: models.LlmProviderType | Unset = UNSET
    model_id: str | Unset = UNSET
    """Name by which the provider knows the model, such as `xai.grok-4`."""
    compartment_id: str | Unset = UNSET
    """OCID of the model's compartment."""
    endpoint_url: str | Unset = UNSET
    """Base URL of the inference API, for OCI Generative AI
    `https://inference.generativeai.<region>.oci.oraclecloud.com`."""

    _variants = ("type", {"OCI_GEN_AI": "LlmConfig", "THIRD_PARTY": "ThirdPartyLlmConfig"})
