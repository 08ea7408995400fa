from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, define, models


@define(kw_only=True)
class RagToolConfiguration(Model):
    """Fixed by the agent's developer; the agent neither sees nor changes it."""

    catalog_key: str | Unset = UNSET
    """From ListCatalogs; the knowledge base lies in this catalog."""
    schema_key: str | Unset = UNSET
    """From ListSchemas; the knowledge base lies in this schema."""
    knowledge_base: str | Unset = UNSET
    """Name, not key."""
    llm: models.BaseLlmConfig | Unset = UNSET
    """Which large language model to call, and where."""
    model_settings: dict[str, Any] | Unset = UNSET
    """Inference parameters by name, for example for temperature, top-k, maximum length or response format; which
    there are depends on the model."""
    top_k: int | Unset = UNSET
    """How many of the best matching chunks are retrieved."""
