from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class TxtFileDefinition(Model):
    """A TXT file definition."""

    delimiter: str | Unset = UNSET
    """Delimiter."""
    quote: str | Unset = UNSET
    """Quote."""

    _fields: ClassVar[tuple[Field, ...]] = (("delimiter", "delimiter", None, False), ("quote", "quote", None, False))
