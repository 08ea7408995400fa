from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .base_llm_config import BaseLlmConfig


@define(kw_only=True)
class RagToolConfiguration(Model):
    """A RAG tool configuration."""

    catalog_key: str | Unset = UNSET
    """Key of the catalog."""
    schema_key: str | Unset = UNSET
    """Key of the schema."""
    knowledge_base: str | Unset = UNSET
    """Knowledge base."""
    llm: BaseLlmConfig | Unset = UNSET
    """LLM."""
    model_settings: dict[str, Any] | Unset = UNSET
    """Model settings."""
    top_k: int | Unset = UNSET
    """Number of best matches to return."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("catalog_key", "catalogKey", None, False),
        ("schema_key", "schemaKey", None, False),
        ("knowledge_base", "knowledgeBase", None, False),
        ("llm", "llm", _codecs.model("BaseLlmConfig"), False),
        ("model_settings", "modelSettings", None, False),
        ("top_k", "topK", None, False),
    )
