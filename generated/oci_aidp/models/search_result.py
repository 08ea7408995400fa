from __future__ import annotations

from typing import Any

from attrs import define

from ..model import Model


@define(kw_only=True)
class SearchResult(Model):
    """Result of a search."""

    data: Any
    """The data."""
