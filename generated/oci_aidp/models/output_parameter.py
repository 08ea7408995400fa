from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class OutputParameter(Model):
    """An output parameter."""

    name: str
    """Name."""
    value: str | Unset = UNSET
    """Value."""

    _fields: ClassVar[tuple[Field, ...]] = (("name", "name", None, False), ("value", "value", None, False))
