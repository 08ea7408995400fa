from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class SpanStatus(Model):
    """A span status."""

    code: str | Unset = UNSET
    """Short code, for programs."""
    message: str | Unset = UNSET
    """Text, for people to read."""

    _fields: ClassVar[tuple[Field, ...]] = (("code", "code", None, False), ("message", "message", None, False))
