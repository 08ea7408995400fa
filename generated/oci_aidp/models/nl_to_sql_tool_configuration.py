from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


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
