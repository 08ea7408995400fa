from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class SearchResult(Model):
    """Result of a search."""

    data: Any
    """The data."""

    _fields: ClassVar[tuple[Field, ...]] = (("data", "data", None, True),)
