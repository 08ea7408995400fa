from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True, repr=False)
class NlToSqlToolInputSchema(Model):
    """The schema NlToSqlToolInputSchema."""

    query: str
    """The user's question in natural language."""
