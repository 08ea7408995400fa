from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class NlToSqlToolInputSchema(Model):
    """An NL to SQL tool input schema."""

    query: str
    """Query."""

    _fields: ClassVar[tuple[Field, ...]] = (("query", "query", None, False),)
