from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class NlToSqlToolInputSchema(Model):
    query: str
    """The user's question in natural language."""
