from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class NlToSqlToolConfiguration(Model):
    """An NL to SQL tool configuration."""

    catalog_key: str
    """Key of the catalog."""
    schema_key: str
    """Key of the schema."""
    tables: list[str]
    """Tables."""
    columns: list[str]
    """Columns."""
    in_context_learning: str | Unset = UNSET
    """In context learning."""
    additional_instructions: str | Unset = UNSET
    """Additional instructions."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("catalog_key", "catalogKey", None, False),
        ("schema_key", "schemaKey", None, False),
        ("tables", "tables", None, False),
        ("columns", "columns", None, False),
        ("in_context_learning", "inContextLearning", None, False),
        ("additional_instructions", "additionalInstructions", None, False),
    )
