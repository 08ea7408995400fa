from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class RagToolConfiguration(Model):
    """A RAG tool configuration."""

    catalog_key: str | Unset = UNSET
    """Key of the catalog."""
    schema_key: str | Unset = UNSET
    """Key of the schema."""
    knowledge_base: str | Unset = UNSET
    """Knowledge base."""
    llm: models.BaseLlmConfig | Unset = UNSET
    """LLM."""
    model_settings: dict[str, Any] | Unset = UNSET
    """Model settings."""
    top_k: int | Unset = UNSET
    """Number of best matches to return."""
