from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class NlToSqlToolConfiguration(Model):
    """Fixed by the agent's developer; the agent neither sees nor changes it."""

    catalog_key: str
    """From ListCatalogs; queries run in this catalog."""
    schema_key: str
    """From ListSchemas; queries run in this schema."""
    tables: list[str]
    """Fully qualified names of the tables over which SQL is generated."""
    columns: list[str]
    """Fully qualified names of the columns over which SQL is generated."""
    in_context_learning: str | Unset = UNSET
    """Pairs of question and SQL as examples (few-shot) for better results."""
    additional_instructions: str | Unset = UNSET
    """Added to the system prompt."""
