from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class LoggedModelTag(Model):
    """A logged model tag."""

    key: str
    """Key, unique within its kind."""
    value: str
    """Value."""

    _fields: ClassVar[tuple[Field, ...]] = (("key", "key", None, False), ("value", "value", None, False))
