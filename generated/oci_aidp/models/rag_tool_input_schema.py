from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class RagToolInputSchema(Model):
    """A RAG tool input schema."""

    query: str | Unset = UNSET
    """Query."""

    _fields: ClassVar[tuple[Field, ...]] = (("query", "query", None, False),)
