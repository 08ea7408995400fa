from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class SpanStatus(Model):
    """A span status."""

    code: str | Unset = UNSET
    """Short code, for programs."""
    message: str | Unset = UNSET
    """Text, for people to read."""
