from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class RagToolInputSchema(Model):
    query: str | Unset = UNSET
    """The user's question in natural language."""
