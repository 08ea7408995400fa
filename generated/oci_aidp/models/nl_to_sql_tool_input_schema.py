from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class NlToSqlToolInputSchema(Model):
    """An NL to SQL tool input schema."""

    query: str
    """Query."""
