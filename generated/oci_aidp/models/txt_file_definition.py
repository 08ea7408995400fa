from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class TxtFileDefinition(Model):
    """A TXT file definition."""

    delimiter: str | Unset = UNSET
    """Delimiter."""
    quote: str | Unset = UNSET
    """Quote."""
