from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class RagToolInputSchema(Model):
    """The schema RagToolInputSchema."""

    query: str | Unset = UNSET
    """The user's question in natural language."""
