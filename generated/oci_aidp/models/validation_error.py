from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class ValidationError(Model):
    """A validation error."""

    type_: str
    """Kind."""
    message: str
    """Text, for people to read."""
    name: str
    """Name."""
    key: str
    """Key, unique within its kind."""
