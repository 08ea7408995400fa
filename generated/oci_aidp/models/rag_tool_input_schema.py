from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class RagToolInputSchema(Model):
    """The schema RagToolInputSchema."""

    query: str | Unset = UNSET
    """The user's question in natural language."""
