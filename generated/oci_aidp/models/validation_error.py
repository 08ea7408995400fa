from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("type_", "type", None, False),
        ("message", "message", None, False),
        ("name", "name", None, False),
        ("key", "key", None, False),
    )
