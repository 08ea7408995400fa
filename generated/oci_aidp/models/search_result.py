from __future__ import annotations

from ._schema import Any, Model, define


@define(kw_only=True)
class SearchResult(Model):
    """One log entry."""

    data: Any
    """Object with the entry's values by field; `fields` of the answer lists them."""
